import type { Occupancy } from '../../core/occupancy.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import {
  GAP_BLANK,
  MARK,
  TOKEN_BLOCK,
  TOKEN_CAPITAL,
  TOKEN_NUMBER,
  TOKEN_POSSESSIVE,
  TOKEN_WORD,
} from '../../segment/tokens.ts';
import type { AgencyMention } from './value.ts';

const PROSECUTORS = wordSet('attorney prosecutor solicitor defender');
const FOR = wordId('for');
const OF = wordId('of');
const THE = wordId('the');
const AREAS = wordSet('county counties parish city circuit district');
const AREAS_OF = wordSet('city county town parish');
const COURTS_AREAS = wordSet('circuit district');
const ORDINAL_ENDS = wordSet('st nd rd th');
const LONGEST = 5; // tokens

/**
 * End of `Office of the State's Attorney for Baltimore City`, `Office of the Solicitor, First Judicial Circuit`, whose first words end
 * before token `last`: the area is part of the name. `last` itself for none.
 */
export function areaEnd({ tokens }: AnalysedDocument, last: number, taken: Occupancy): number {
  const { word, flags, count } = tokens;
  if (last + 1 >= count || !PROSECUTORS.has(word[last - 1]!) || (flags[last]! & TOKEN_BLOCK) !== 0) return last;
  const isApposed = word[last] === MARK.comma;
  if (word[last] !== FOR && !isApposed) return last;
  const from = word[last + 1] === THE ? last + 2 : last + 1;
  if (AREAS_OF.has(word[from]!) && isName(from) && word[from + 1] === OF && !isApposed) {
    let end = from + 2;
    while (end < from + LONGEST && isName(end)) end += 1;
    return end > from + 2 && taken.isFree(last, end) ? end : last;
  }
  for (let i = from; i < from + LONGEST && (isName(i) || isOrdinal(i)); i++) {
    const isArea = i > from && AREAS.has(word[i]!) && isName(i);
    if (isArea && (!isApposed || COURTS_AREAS.has(word[i]!))) return taken.isFree(last, i + 1) ? i + 1 : last;
  }
  return last;

  function isName(i: number): boolean {
    const isWord = i < count && (flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) === (TOKEN_WORD | TOKEN_CAPITAL);
    return isWord && (flags[i]! & (TOKEN_BLOCK | TOKEN_POSSESSIVE)) === 0 && tokens.gap[i] !== GAP_BLANK;
  }

  /** `13th`: a number and its ending. */
  function isOrdinal(i: number): boolean {
    return i < count && ((flags[i]! & TOKEN_NUMBER) !== 0 || ORDINAL_ENDS.has(word[i]!));
  }
}

const SHERIFF = wordId('sheriff');
const GENERAL = wordId('general');
const ATTORNEY = wordId('attorney');

/** `Sheriff's Community Unit`, `Attorney General's Consumer Protection Section`: the officer whose part it is, before a part that stands alone. */
export function withOfficer({ tokens }: AnalysedDocument, mention: AgencyMention, floor: number): AgencyMention {
  const { word, flags, text, start } = tokens;
  const { first, last, value } = mention;
  if (value.unit !== true || first < 2 || (flags[first - 1]! & TOKEN_POSSESSIVE) === 0) return mention;
  const isGeneral = word[first - 2] === GENERAL && word[first - 3] === ATTORNEY;
  const officer = isGeneral ? first - 3 : first - 2;
  if (officer < floor || (!isGeneral && word[officer] !== SHERIFF)) return mention;
  for (let i = officer; i < first; i++) {
    const isWord = (flags[i]! & TOKEN_POSSESSIVE) !== 0 || (flags[i]! & TOKEN_CAPITAL) !== 0;
    if (!isWord || (i > officer && (flags[i]! & TOKEN_BLOCK) !== 0)) return mention;
  }
  const from = start[officer]!;
  return { ...mention, first: officer, last, start: from, text: text.slice(from, mention.end) };
}
