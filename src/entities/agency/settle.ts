import type { Occupancy } from '../../core/occupancy.ts';
import { uint8s } from '../../core/slab.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL } from '../../segment/tokens.ts';
import { withValue } from '../recogniser.ts';
import {
  definedAbbreviations,
  type Definition,
  definitionBehind,
  impliedAbbreviations,
  isInitialsOf,
  withImpliedOwner,
} from './abbreviation.ts';
import { type Bracketed, lettersOf } from './bracketed.ts';
import { withDistrictBelow } from './districts.ts';
import { changed } from './mention.ts';
import { withNativeNames } from './native-name.ts';
import { withParent } from './parent.ts';
import { policePosts } from './police-posts.ts';
import { ownParts } from './stations.ts';
import { type AgencyMention, agencyRecords } from './value.ts';
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
  const parts = ownParts(document, withoutOthersLetters(document, settleWeak(document, below)), taken);
  const own = policePosts(document, parts, taken);
  const settled = withNativeNames(document, own, taken);
  const definitions: Definition[] = [];
  for (const mention of settled) {
    const definition = definitionBehind(document, mention);
    if (definition !== undefined) definitions.push(definition);
  }
  const explicit = definitions.length;
  for (const { definition } of bracketed) definitions.push(definition);
  for (const mention of settled) for (const letters of lettersOf(document, mention)) definitions.push(letters);
  // what the text defines comes first
  for (const mention of settled) for (const implied of impliedAbbreviations(mention)) definitions.push(implied);
  if (definitions.length === 0) return settled;
  const byText = new Map<string, Definition>();
  for (const definition of definitions) if (!byText.has(definition.text)) byText.set(definition.text, definition);
  const whole = new Map<string, AgencyMention>();
  for (const { short, mention } of bracketed) if (!whole.has(short)) whole.set(short, mention);
  const meant = meaningsOf(document, settled, definitions.slice(0, explicit));
  const named = settled.map((mention) => withImpliedOwner(bracketedName(meant(mention)), byText));
  const covered = uint8s(document.tokens.count);
  for (const mention of named) for (let i = mention.first; i < mention.last; i++) covered[i] = 1;
  const more = definedAbbreviations(document, definitions, taken, (i) => covered[i] === 1);
  const all = [...named, ...more].sort((a, b) => a.first - b.first);
  if (more.length === 0) return all;
  return all.map((mention, n) =>
    mention.value.parent === undefined && n > 0 ? withParent(document, mention, all[n - 1]) : mention,
  );

  /** `the HEAT Unit`, once the text has `Human Exploitation and Trafficking (HEAT) Unit`. */
  function bracketedName(mention: AgencyMention): AgencyMention {
    const name = whole.get(mention.value.name)?.value.name;
    return name === undefined ? mention : changed(mention, { name });
  }
}

function firstWord(name: string): string {
  return name.split(/[ ,]/, 1)[0]!;
}

const FIRM = / (?:LLC|Inc|Corp|Corporation|Company|Ltd|LLP|Group|Services|Systems)\.?$/;

/** True when two names have a word in common, or one of them is only letters. */
function sharesWord(some: string, others: string): boolean {
  const words = new Set(some.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const own = others.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return (
    own.length < 2 || own.some((word) => words.has(word) || words.has(`${word}s`) || words.has(word.replace(/s$/, '')))
  );
}

const LINKS = wordSet('of and for the');
const LONGEST = 8; // tokens

/** Drops letters that the text defines for a body of another kind: `Industrial Services LLC (ISI)` is no intelligence service. */
function withoutOthersLetters(document: AnalysedDocument, found: readonly AgencyMention[]): readonly AgencyMention[] {
  const { tokens } = document;
  const { word, flags } = tokens;
  const others = new Set<string>();
  for (let n = 0; n < found.length; n++) {
    const { first, last, value } = found[n]!;
    if (value.entry === undefined || last !== first + 1 || first < 3 || word[first - 1] !== MARK.openBracket) continue;
    if (word[last] !== MARK.closeBracket || (n > 0 && found[n - 1]!.last >= first - 2) || others.has(value.name))
      continue;
    let start = first - 1;
    while (start > 0 && first - start < LONGEST && (flags[start]! & TOKEN_BLOCK) === 0) {
      if ((flags[start - 1]! & TOKEN_CAPITAL) === 0 && !LINKS.has(word[start - 1]!)) break;
      start -= 1;
    }
    while (start < first - 1 && (flags[start]! & TOKEN_CAPITAL) === 0) start += 1;
    const printed = plainText(tokens, start, first - 1);
    const own = agencyRecords()[value.entry]!.name;
    if (!FIRM.test(printed) && sharesWord(own, printed)) continue;
    if (
      printed.charAt(0) === value.name.charAt(0) &&
      isInitialsOf(value.name, printed) &&
      !own.includes(firstWord(printed))
    )
      others.add(value.name);
  }
  return others.size === 0
    ? found
    : found.filter(({ value, last, first }) => last !== first + 1 || !others.has(value.name));
}

const OF_COUNTY = /^(?:\S+ ){1,3}County /;
const LOCAL = ['city', 'county', 'state'] as const;

/**
 * Letters that the text defines as another body's than the list has: `Lake County Internet Crimes Against Children Task
 * Force (ICAC)` makes `ICAC` and the `ICAC Task Force` that county's.
 */
function meaningsOf(
  { hits }: AnalysedDocument,
  settled: readonly AgencyMention[],
  definitions: readonly Definition[],
): (mention: AgencyMention) => AgencyMention {
  const byText = new Map(definitions.map((definition) => [definition.text, definition]));
  const byEntry = new Map<number, AgencyMention>();
  for (const { value } of settled) {
    const { of } = byText.get(value.name) ?? {};
    if (of === undefined || value.entry === undefined || of.value.entry === value.entry) continue;
    // Only a place's: a federal body may be defined under a name that is not quite its own.
    const isLocal = OF_COUNTY.test(of.value.name) || LOCAL.some((kind) => longestHitIndex(hits, of.first, kind) >= 0);
    const isSame = firstWord(agencyRecords()[value.entry]!.name) === firstWord(of.value.name);
    if (of.value.entry === undefined && isLocal && !isSame) byEntry.set(value.entry, of);
  }
  if (byEntry.size === 0) return (mention) => mention;
  return (mention) => {
    const { entry, name } = mention.value;
    const of = entry === undefined ? undefined : byEntry.get(entry);
    return of === undefined || !/^\p{Lu}{2,}/u.test(name) ? mention : withValue(mention, of.value);
  };
}
