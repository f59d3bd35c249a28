import type { TokenTable } from '../segment/tokens.ts';
import type { Part, Parts } from './parts.ts';

/** The numbered and listed fields that a release prints at its head or foot. */
export interface ReleaseFields {
  readonly number: string | null;
  readonly topics: readonly string[];
  readonly components: readonly string[];
}

/** `2021-45`, `NR-21-08`, `HQ-21-123`, `12/2020`, `22-1457-ATL`, `18 - 476`. */
const DIGITS = String.raw`[A-Z]{0,6}[- ]?\d[\dA-Za-z./-]{0,20}(?: ?[-–] ?\d{1,6})?`;
const NUMBER = new RegExp(
  String.raw`^(?:(?:press|news|media|litigation|administrative) )?release (?:number|no\.?|#|id|reference|ref\.?)(?: ?#)?\s{0,3}:?\s{0,3}(${DIGITS}(?: \(\d{1,4}\))?)(?: ?[/|] ?\p{L}{3,9}\.? \d{1,2}, \d{4})?$` +
    String.raw`|^(?:no\.?|number|#|ref(?:erence)?(?: (?:no\.?|number))?)\s?:?\s{0,2}#?(\d{2,4} ?[-–./] ?\d{1,6}(?:[-–./]\d{1,6})?)$` +
    // `News Release 21-045`, `FOR IMMEDIATE RELEASE 2021-45`, `RELEASE: 21-045`
    String.raw`|^(?:for immediate |(?:press|news|media) |[A-Z]{3,6} )?release\s?:?\s{1,3}(?:no\.? ?)?(\d{2,4}[-–/]\d{1,5}(?:-[A-Z]{2,4})?)$`,
  'iu',
);
/** `12-1254`, `NR-21-08`, `IR-2021-45` on a line of its own: only in the head. */
const BARE_NUMBER =
  /^\(?(\d{2}[-–]\d{2,4}|\d{4}[-–/]\d{3,5}|(?:NR|PR|IR|HQ|DA|AG|CR|OPA|NEWS|SEC|MR)[- ]?\d{2,4}(?:[-–/]\d{1,5}){1,2}|[A-Z]{2,5}\/\d{2,4}\/\d{1,5}|(?:19|20)\d{2}[-–](?:1[3-9]|[2-9]\d)|(?:19|20)\d{2}[A-Z]{2,10}\d{3,5}-\d{4,7}|\d{2}[-/]\d{2,4}MR|USDL-\d{2}-\d{3,5})\)?$/;
/** `IP/24/6021`, `STATEMENT/24/12`: at the foot too, since nothing else looks like it. */
const SLASHED_NUMBER = /^[A-Z]{2,9}\/\d{2,4}\/\d{1,5}$/;
/** `December 9, 2016 | Release No. 16-1209-03`: the number on a line with other fields. */
const NUMBER_INSIDE =
  /\b(?:(?:press|news|media) )release (?:number|no\.?|#)\s?:?\s{0,2}#?([A-Z]{0,6}[- ]?\d[\dA-Z./-]{1,20})(?=$|[\s,;|)])|[|•–—] ?release (?:number|no\.?|#)\s?:?\s{0,2}#?(\d[\dA-Z./-]{1,20})(?=$|[\s,;|)])/i;
/** `Ref: GMP/2021/044`, `Reference number: DPP-2019-03`. */
const REFERENCE =
  /^(?:our )?ref(?:erence)?(?: (?:no\.?|number|code))?\s?[.:]\s{0,2}([A-Z]{1,8}\d{0,6}(?:[ /-][A-Z\d]{1,8}){1,4})$/i;
/** `(Release ID: 1949987) Visitor Counter : 612`: in brackets, whatever the site counts behind it. */
const IN_BRACKETS = /^\((?:(?:press|news|media) )?release (?:id|no\.?|number)\s?:?\s{0,2}(\d[\dA-Z./-]{1,20})\)/i;
/** `21-OVW-058`: at the foot too. */
const LETTERED_NUMBER = /^\d{2}-[A-Z]{2,6}-\d{2,5}$/;
/** `media release (24-087MR)`: the number behind the label. */
const LABELLED_NUMBER = /^(?:media|news|press) release \(([A-Z\d/-]{0,12}\d[A-Z\d/-]{0,12})\)$/i;
/** `21 February 2025 | News, Fraud and economic crime`: the kind of page and its topic behind the day. */
const BEHIND_DAY = /^\d{1,2} \p{L}{3,9} \d{4} ?\| ?News ?, ?(\p{L}[^|]{2,80})$/u;
const LIST =
  /^(topics?|components?|tags|tagged(?: with| as)?|filed under|categor(?:y|ies))\s?(?:\(s\))?\s?:?\s{0,3}(.{0,600})$/i;

/** Reads number, topics and components as printed. */
export function fieldsOf({ head, foot }: Parts, { text: whole, start, end }: TokenTable): ReleaseFields {
  let number: string | null = null;
  const lists: { topics: readonly string[]; components: readonly string[] } = { topics: [], components: [] };
  for (const parts of [head, foot]) {
    for (const [i, { text, kind }] of parts.entries()) {
      if (text.length > 700 || kind === 'title') continue;
      if (number === null && /\d/.test(text)) {
        const found = NUMBER.exec(text) ?? NUMBER.exec(behindLabel(parts, i));
        if (found !== null) number = (found[1] ?? found[2] ?? found[3])!;
        else if (parts === head) {
          const inside = text.length > 120 ? null : NUMBER_INSIDE.exec(text);
          number = inside?.[1] ?? inside?.[2] ?? null;
        }
      }
      if (number === null && parts === head)
        number = (text.length > 120 ? null : REFERENCE.exec(text)?.[1]) ?? BARE_NUMBER.exec(text)?.[1] ?? null;
      if (number === null && (SLASHED_NUMBER.test(text) || LETTERED_NUMBER.test(text))) number = text;
      number ??= IN_BRACKETS.exec(text)?.[1] ?? null;
      if (number === null && parts === head) number = LABELLED_NUMBER.exec(text)?.[1] ?? null;
      const behind = parts === head && lists.topics.length === 0 ? BEHIND_DAY.exec(text)?.[1] : undefined;
      if (behind !== undefined) lists.topics = splitList(behind);
      const label = /^(topic|component)s?$/i.exec(text)?.[1];
      if (label !== undefined && parts === foot) {
        const key = label.toLowerCase() === 'topic' ? 'topics' : 'components';
        if (lists[key].length === 0) lists[key] = listBelow(parts, i, linesOf);
        continue;
      }
      const list = LIST.exec(text);
      if (list === null || !/[:(]/.test(text.slice(0, 14))) continue;
      // `Topic(s):` alone on its line has its value in the next one.
      const named = list[1]!.toLowerCase();
      const value = list[2] !== '' ? [list[2]!] : listBelow(parts, i, linesOf);
      const key = named.startsWith('comp') ? 'components' : 'topics';
      if (lists[key].length === 0)
        lists[key] = value
          .flatMap(named.startsWith('tag') ? splitTags : splitList)
          .filter((item) => !KIND_OF_PAGE.test(item));
    }
  }
  return { number, ...lists };

  /** The lines of a part as printed. */
  function linesOf({ first, last }: Part): readonly string[] {
    return whole
      .slice(start[first], end[last - 1])
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }
}

/** `Release Number 24-1307-SAN`, where the label stands alone above the number; empty without such a label. */
function behindLabel(parts: readonly Part[], i: number): string {
  const label = parts[i - 1]?.text ?? '';
  return NUMBER_LABEL.test(label) ? `${label} ${parts[i]!.text}` : '';
}
const NUMBER_LABEL = /^(?:(?:press|news|media) )?release (?:number|no\.?|id)\s?:?$/i;

/** `Components`, and one of them on each line below, up to the next field. */
function listBelow(
  parts: readonly Part[],
  label: number,
  linesOf: (part: Part) => readonly string[],
): readonly string[] {
  const items: string[] = [];
  for (const part of parts.slice(label + 1, label + 10)) {
    for (const line of part.text.length > 300 ? [part.text] : linesOf(part)) {
      if (line.length > 120 || /[.:]$/.test(line) || ENDS_LIST.test(line)) return items;
      items.push(line);
    }
  }
  return items;
}

const ENDS_LIST =
  /^(?:topics?|components?|related|share|latest|recent|previous|next|contact|updated|attachments?|tags?|#+)\b|(?:release|case|docket) (?:number|no\b)|:/i;

/** Cuts tags at their bullets, bars and commas. */
function splitTags(value: string): readonly string[] {
  return value.split(/ ?[•|·;,] ?/).filter((tag) => tag !== '');
}

/** A tag that says what the page is. */
const KIND_OF_PAGE = /^(?:press|news|media)(?: releases?)?(?:\/news)?$|^uncategori[sz]ed$|number of views\b/i;
const REGION = /^(?:eastern|western|northern|southern|middle|central)$/i;

/** Cuts a list at its commas, but for those inside a name (`USAO - Virginia, Eastern`, `Alcohol, Tobacco, …`). */
function splitList(value: string): readonly string[] {
  const items: string[] = [];
  for (const piece of value.split(/[,;]/)) {
    const item = piece.trim();
    if (item === '') continue;
    const before = items.at(-1);
    const belongs =
      before !== undefined &&
      ((REGION.test(item) && before.includes(' - ')) ||
        /^(?:and|&) /i.test(item) ||
        /\b(?:alcohol|tobacco|securities)$/i.test(before));
    if (belongs) items[items.length - 1] = `${before}, ${item}`;
    else items.push(item);
  }
  return items;
}
