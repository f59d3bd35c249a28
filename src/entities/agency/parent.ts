import type { AnalysedDocument } from '../../segment/document.ts';
import { MARK, TOKEN_POSSESSIVE } from '../../segment/tokens.ts';
import { endsInLostPossessive } from './listed.ts';
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
  const { word, flags } = document.tokens;
  if (before === undefined || mention.first === 0) return mention;
  const owned = { ...mention, value: { ...mention.value, parent: before.first } };
  if (before.last === mention.first) return endsInLostPossessive(document, before) ? owned : mention;
  const i = mention.first - 1;
  if (i === before.last && ((flags[i]! & TOKEN_POSSESSIVE) !== 0 || word[i] === MARK.apostrophe)) return owned;
  if (i === before.last && word[i] === MARK.comma && mention.value.unit === true && isFederalOrState(before))
    return owned;
  if (
    i === before.last &&
    word[i] === MARK.closeBracket &&
    before.first > 0 &&
    word[before.first - 1] === MARK.openBracket &&
    mention.value.unit === true
  )
    return owned;
  // `… Office of Inspector General's (HHS-OIG) Miami Regional Office`
  const possessor = before.first - 2;
  if (
    i === before.last &&
    word[i] === MARK.closeBracket &&
    possessor > 0 &&
    (flags[possessor]! & TOKEN_POSSESSIVE) !== 0
  )
    return owned;
  return mention;
}
