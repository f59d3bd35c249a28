import type { Mentions } from '../entities/index.ts';
import { wordId, wordSet } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { MARK, plainText, TOKEN_BLOCK, TOKEN_CAPITAL } from '../segment/tokens.ts';
import type { ReleaseIssuer } from './issuer.ts';
import type { Parts } from './parts.ts';

const BARE =
  /(?:^|[.”"’] ?|, ?|\b(?:by|said|and|told|today|as|with|to) |– |- )(?:District Attorney|DA|State[’']s Attorney|Prosecuting Attorney) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?\b/u;
/** Whoever prosecutes for a district attorney that the release need not name. */
const DEPUTY = /\bDeputy (?:District Attorney|DA) \p{Lu}|\b(?:by|of|with) the DA[’']s \p{Lu}/u;
const STATES_ATTORNEY = /\bState[’']s Attorney \p{Lu}/u;
const FEDERAL = /\bU\. ?S\. (?:Attorney|Department of Justice)|\bUnited States Attorney\b/;
const COUNTY = wordId('county');
const PARTS = wordSet('north south east west central inland the our this each every and in of');

/** `District Attorney Ada Quill said`, without her county: the county that the release names most. */
export function fromBareProsecutor(
  document: AnalysedDocument,
  { story, head, early, foot }: Parts,
  mentions: Mentions,
): ReleaseIssuer | undefined {
  const parts = [...head.filter(({ kind }) => kind === 'title'), ...story];
  const speaks =
    parts.some(({ text }) => BARE.test(text)) || [...story, ...early, ...foot].some(({ text }) => DEPUTY.test(text));
  if (!speaks || parts.some(({ text }) => FEDERAL.test(text))) return undefined;
  const county = countyNamedMost(document);
  if (county === undefined) return undefined;
  const name = `${county} ${parts.some(({ text }) => STATES_ATTORNEY.test(text)) ? "State's Attorney" : 'District Attorney'}'s Office`;
  const printed = mentions.agency.find(({ value }) => value.name.replace(/’/g, "'") === name);
  return { name, token: printed?.first };
}

/** An office that goes without its county. */
const SHORT = /^(?:the )?(?:DA[’']?s|District Attorney[’']?s|State[’']?s Attorney[’']?s|Prosecutor[’']?s) Office$/i;
const IN_FULL = /(?:District Attorney|State[’']?s? Attorney|Prosecutor|County Attorney)[’']?s Office$/i;

/** `The District Attorney’s Office filed charges`, named by no county throughout: the county that the release names most. */
export function fromOwnProsecutor(document: AnalysedDocument, mentions: Mentions): ReleaseIssuer | undefined {
  let short: string | undefined;
  for (const { value } of mentions.agency) {
    if (SHORT.test(value.name)) short ??= value.name;
    else if (IN_FULL.test(value.name)) return undefined;
  }
  const county = short === undefined ? undefined : countyNamedMost(document);
  if (short === undefined || county === undefined) return undefined;
  const office = short.replace(/^the /i, '').replace(/^DA[’']?s/i, "District Attorney's");
  return { name: `${county} ${office.replace(/’/g, "'")}`, token: undefined };
}

/** `Harris County`, named more often than any other county. */
function countyNamedMost({ tokens }: AnalysedDocument): string | undefined {
  const { word, flags, count } = tokens;
  const counts = new Map<string, number>();
  for (let i = 1; i < count; i++) {
    if (word[i] !== COUNTY || (flags[i]! & (TOKEN_CAPITAL | TOKEN_BLOCK)) !== TOKEN_CAPITAL) continue;
    let first = i;
    while (first > 0 && i - first < 2 && isName(first - 1)) first -= 1;
    if (first === i) continue;
    if (i + 1 < count && word[i + 1] === MARK.openBracket) continue; // `Bexar County (Texas)`
    const name = plainText(tokens, first, i + 1);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined || next?.[1] === most[1] ? undefined : most[0];

  function isName(i: number): boolean {
    return (flags[i]! & TOKEN_CAPITAL) !== 0 && (flags[i + 1]! & TOKEN_BLOCK) === 0 && !PARTS.has(word[i]!);
  }
}
