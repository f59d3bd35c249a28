import type { Parts } from './parts.ts';

/** The numbered and listed fields that a release prints at its head or foot. */
export interface ReleaseFields {
  readonly number: string | null;
  readonly topics: readonly string[];
  readonly components: readonly string[];
}

const NUMBER =
  /^(?:(?:press|news|media) )?release (?:number|no\.?|#)(?: ?#)?\s{0,3}:?\s{0,3}([A-Z]{0,5}[- ]?\d[\dA-Za-z./-]{0,20}(?: ?[-–] ?\d{1,6})?)$|^(?:no\.?|number|#)\s?:?\s{0,2}(\d{2,4} ?[-–.] ?\d{1,6})$$/i;
/** `12-1254` on a line of its own: only in the head. */
const BARE_NUMBER = /^\d{2}-\d{2,4}$/;
const LIST = /^(topics?|components?)\s?(?:\(s\))?\s?:?\s{0,3}(.{0,600})$/i;

/** Reads number, topics and components as printed. */
export function fieldsOf({ head, foot }: Parts): ReleaseFields {
  let number: string | null = null;
  const lists: { topics: readonly string[]; components: readonly string[] } = { topics: [], components: [] };
  for (const parts of [head, foot]) {
    for (const [i, { text, kind }] of parts.entries()) {
      if (text.length > 700 || kind === 'title') continue;
      const found = NUMBER.exec(text);
      if (found !== null) number ??= (found[1] ?? found[2])!;
      else if (parts === head && BARE_NUMBER.test(text)) number ??= text;
      const list = LIST.exec(text);
      if (list === null || !/[:(]/.test(text.slice(0, 14))) continue;
      // `Topic(s):` alone on its line has its value in the next one.
      const value = list[2] !== '' ? list[2]! : (parts[i + 1]?.text ?? '');
      const key = list[1]!.toLowerCase().startsWith('topic') ? 'topics' : 'components';
      if (lists[key].length === 0) lists[key] = splitList(value);
    }
  }
  return { number, ...lists };
}

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
