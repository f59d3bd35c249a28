const wordsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const PUBLISHED = wordsIn('published posted issued released created date dated publication release');
const UPDATED = wordsIn('updated update modified revised reviewed current');
/** Words of a stamp beside its numbers, weekdays and months. */
const FILLER = wordsIn(`
  first last originally content page time was is as of at on the in issue am pm a.m p.m noon midnight hrs eastern central mountain pacific local
  et ct mt pt est edt cst cdt mst mdt pst pdt akst akdt hst ast adt nst ndt gmt utc bst ist cet cest eet wat cat eat sast pkt sgt hkt wib
  jst kst nzst nzdt aest aedt acst acdt awst
`);
const WEEKDAY = /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}$/;
const NUMBER = /^\d{1,4}(?:[:/.-]\d{1,2}){0,2}(?:[/.-]\d{4})?(?:t\d\S*|st|nd|rd|th|[ap]\.?m|z|h)?$/;
const LONGEST = 120;

/** A day that a page gives itself, and whether as the day of its last change. */
export interface PageStamp {
  readonly date: string;
  readonly isUpdate: boolean;
}

/**
 * The day that a line of a page states of the page itself: `Published: Nov. 11, 2024 at 8:14 AM EST | Updated: …`, `By Ada Quill | Posted
 * 3 May 2021`, `Content current as of: 09/28/2022`. The day it was published goes before that of a change. Undefined for a line that
 * tells more: `Trial opens May 3, 2021`. `read` reads the first day of a text.
 */
export function pageStamp(line: string, read: (text: string) => string | undefined): PageStamp | undefined {
  if (line.length > LONGEST || !/\d/.test(line)) return undefined;
  let updated: PageStamp | undefined;
  let unlabelled: PageStamp | undefined;
  for (const words of partsOf(line)) {
    const date = isStamp(words) ? read(words.join(' ')) : undefined;
    if (date === undefined) continue;
    if (words.some((word) => UPDATED.has(plain(word)))) updated ??= { date, isUpdate: true };
    else if (isLabel(words[0]!) || isLabel(words[1] ?? '')) return { date, isUpdate: false };
    else if (unlabelled === undefined) unlabelled = { date, isUpdate: false };
    else return undefined; // `May 3, 2021 – May 7, 2021`: of an event
  }
  return updated ?? unlabelled;
}

/** The words between bars and dots, and from each label up to the next or to `by`: `Posted on: 15 NOV 2024 by the press office`. */
function partsOf(line: string): readonly (readonly string[])[] {
  return line.split(/[|•·]|\s[–—-]\s/u).flatMap((piece) => {
    const words = piece.split(/[\s,;()]+/).filter((word) => word !== '' && word !== ':');
    const labels = words.flatMap((word, i) => (isLabel(word) && !isLabel(words[i - 1] ?? '') ? [i] : []));
    if (labels.length === 0) return [words];
    return [words.slice(0, labels[0]), ...labels.map((from, n) => upToBy(words.slice(from, labels[n + 1])))];
  });
}

function upToBy(words: readonly string[]): readonly string[] {
  const by = words.findIndex((word) => plain(word) === 'by');
  return by < 0 ? words : words.slice(0, by);
}

const plain = (word: string): string => word.toLowerCase().replace(/[.:]$/, '');

function isLabel(word: string): boolean {
  return PUBLISHED.has(plain(word)) || UPDATED.has(plain(word));
}

/** Nothing but labels, numbers and the words that go with them. */
function isStamp(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every((printed) => {
      const word = plain(printed);
      return NUMBER.test(word) || FILLER.has(word) || isLabel(word) || WEEKDAY.test(word) || MONTH.test(word);
    })
  );
}
