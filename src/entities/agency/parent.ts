import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_POSSESSIVE } from '../../segment/tokens.ts';
import { endsInLostPossessive } from './listed.ts';
import { changed } from './mention.ts';
import { agencyRecords, type AgencyMention } from './value.ts';

/** `Environmental Protection Agency, Criminal Investigation Division`: federal and state bodies are written so. */
function isFederalOrState({ value }: AgencyMention): boolean {
  const level = value.entry === undefined ? undefined : agencyRecords()[value.entry]!.level;
  return level === 'federal' || level === 'state';
}

/** Notes the body that the text names as this one's whole: `the FBI's Miami Field Office`. */
export function withParent(
  document: AnalysedDocument,
  mention: AgencyMention,
  before: AgencyMention | undefined,
): AgencyMention {
  if (before === undefined || mention.first === 0 || !isOwnedBy(document, mention, before)) return mention;
  return changed(mention, { parent: before.first });
}

function isOwnedBy(document: AnalysedDocument, { first, value }: AgencyMention, before: AgencyMention): boolean {
  const { word, flags } = document.tokens;
  if (before.last === first) return endsInLostPossessive(document, before);
  const i = first - 1;
  if (i !== before.last) return false;
  if ((flags[i]! & TOKEN_POSSESSIVE) !== 0 || word[i] === MARK.apostrophe) return true;
  if (word[i] === MARK.comma) return value.unit === true && isFederalOrState(before);
  if (word[i] !== MARK.closeBracket) return false;
  if (before.first > 0 && word[before.first - 1] === MARK.openBracket && value.unit === true) return true;
  // `… Office of Inspector General's (HHS-OIG) Miami Regional Office`
  const possessor = before.first - 2;
  return possessor > 0 && ((flags[possessor]! & TOKEN_POSSESSIVE) !== 0 || endsItsName(document, before, possessor));
}

/** `Customs Enforcements (ICE) Homeland …`: the last word of the name that the bracket's letters stand for, with an `s` grown on. */
function endsItsName({ tokens }: AnalysedDocument, { value }: AgencyMention, i: number): boolean {
  if (value.entry === undefined) return false;
  const { name } = agencyRecords()[value.entry]!;
  return `${name.slice(name.lastIndexOf(' ') + 1)}s` === tokens.text.slice(tokens.start[i], tokens.end[i]);
}
