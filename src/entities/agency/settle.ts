import type { Occupancy } from '../../core/occupancy.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  definedAbbreviations,
  type Definition,
  definitionBehind,
  impliedAbbreviations,
  withImpliedOwner,
} from './abbreviation.ts';
import { type Bracketed, lettersOf } from './bracketed.ts';
import { withDistrictBelow } from './districts.ts';
import { withParent } from './parent.ts';
import { ownParts } from './stations.ts';
import type { AgencyMention } from './value.ts';
import { settleWeak } from './weak.ts';

/**
 * What only the whole document tells of the bodies found in it: which weak forms hold, which parts go without their
 * body's name, what the abbreviations mean that the text defines or implies. In the order of the text.
 */
export function settle(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  bracketed: readonly Bracketed[],
  taken: Occupancy,
): readonly AgencyMention[] {
  const below = found.map((mention) => withDistrictBelow(document, mention, taken));
  const settled = ownParts(document, settleWeak(document, below), taken);
  const definitions: Definition[] = [];
  for (const mention of settled) {
    const definition = definitionBehind(document, mention);
    if (definition !== undefined) definitions.push(definition);
  }
  for (const { definition } of bracketed) definitions.push(definition);
  for (const mention of settled) definitions.push(...lettersOf(document, mention));
  for (const mention of settled) definitions.push(...impliedAbbreviations(mention)); // what the text defines comes first
  if (definitions.length === 0) return settled;
  const byText = new Map<string, Definition>();
  for (const definition of definitions) if (!byText.has(definition.text)) byText.set(definition.text, definition);
  const named = settled.map((mention) => withImpliedOwner(bracketedName(mention), byText));
  const own = new Uint8Array(document.tokens.count);
  for (const mention of named) for (let i = mention.first; i < mention.last; i++) own[i] = 1;
  const more = definedAbbreviations(document, definitions, taken, (i) => own[i] === 1);
  const all = [...named, ...more].sort((a, b) => a.first - b.first);
  if (more.length === 0) return all;
  return all.map((mention, n) =>
    mention.value.parent === undefined && n > 0 ? withParent(document, mention, all[n - 1]) : mention,
  );

  /** `the HEAT Unit`, once the text has `Human Exploitation and Trafficking (HEAT) Unit`. */
  function bracketedName(mention: AgencyMention): AgencyMention {
    const whole = bracketed.find(({ short }) => short === mention.value.name)?.mention;
    return whole === undefined ? mention : { ...mention, value: { ...mention.value, name: whole.value.name } };
  }
}
