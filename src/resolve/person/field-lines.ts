import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { CityName } from '../../record/types.generated.ts';
import { ageAt } from '../../segment/age.ts';
import { GAP_LINE, MARK, TOKEN_MARK, TOKEN_NUMBER, TOKEN_WORD } from '../../segment/tokens.ts';
import { addressFrom } from './home-address.ts';
import { cityFrom, homeOf, residentOf } from './home.ts';
import type { Surroundings } from './surroundings.ts';

/** What the lines below a name say. */
export interface FieldFacts {
  readonly age: number | undefined;
  readonly home: CityName | undefined;
}

const AGE = wordSet('age');
/** Labels of a home; the last word of `City of Residence:`, `Last Known Address:` is the label. */
const HOME = wordSet('residence city town hometown address home resident residency residing');
const STATE = wordId('state');
const AND = wordSet('and / &');
/** How far below the name its fields are looked for. */
const REACH = 60;
const LABEL_WORDS = 5;
const NOTHING: FieldFacts = { age: undefined, home: undefined };

/**
 * Age and home in the lines below a name that ends its line: `Name: Jane Venn⏎Age: 34⏎Residence: Toledo, Ohio`, `JANE VENN⏎34,
 * Toledo`. A city without a label counts only behind an age; the next name ends the fields.
 */
export function fieldLines(around: Surroundings, behindName: number): FieldFacts {
  const { gap, count } = around.tokens;
  if (behindName >= count || gap[behindName]! < GAP_LINE) return NOTHING;
  const end = Math.min(count, behindName + REACH, around.nextPerson(behindName));
  let age: number | undefined;
  let home: CityName | undefined;
  for (let at = behindName; at < end; at = nextLine(around, at, end)) {
    const label = labelAt(around, at, end);
    if (label === undefined) {
      const bare = age === undefined ? bareAge(around, at) : undefined;
      // 34⏎, 34, Toledo
      if (bare !== undefined && isFirstLine(at)) {
        age = bare.value;
        home ??= cityBehind(around, bare.last);
      } else if (age !== undefined && home === undefined) home = wholeLine(around, at);
      else if (age === undefined) return NOTHING;
      if (home !== undefined || bare === undefined) return { age, home };
      continue;
    }
    if (label.kind === 'age') age ??= ageAt(around.document, label.value)?.value;
    if (label.kind === 'home') home ??= homeAt(around, label.value);
  }
  return { age, home };

  function isFirstLine(at: number): boolean {
    return at === behindName;
  }
}

interface Label {
  readonly kind: 'age' | 'home' | 'other';
  /** First token behind the colon. */
  readonly value: number;
}

/** The label at the head of a line, up to its colon. */
function labelAt({ tokens }: Surroundings, line: number, end: number): Label | undefined {
  const { word, gap, flags } = tokens;
  for (let at = line; at < end && at <= line + LABEL_WORDS; at++) {
    if (at > line && gap[at]! >= GAP_LINE) return undefined;
    if (word[at] !== MARK.colon) {
      if ((flags[at]! & TOKEN_WORD) === 0 && !AND.has(word[at]!)) return undefined;
      continue;
    }
    if (at === line) return undefined;
    // City, State:
    let last = at - 1;
    while (last > line && (word[last] === STATE || AND.has(word[last]!))) last -= 1;
    const kind = AGE.has(word[last]!) ? 'age' : HOME.has(word[last]!) ? 'home' : 'other';
    return { kind, value: at + 1 };
  }
  return undefined;
}

function nextLine({ tokens: { gap } }: Surroundings, line: number, end: number): number {
  let at = line + 1;
  while (at < end && gap[at]! < GAP_LINE) at += 1;
  return at;
}

/** `34`, `Age 34` at the head of a line, before a mark or the line's end. */
function bareAge(around: Surroundings, at: number): { readonly value: number; readonly last: number } | undefined {
  const { gap, flags, count } = around.tokens;
  const age = ageAt(around.document, at);
  if (age === undefined || around.isCounted(at)) return undefined;
  const { last } = age;
  const ends = last >= count || gap[last]! >= GAP_LINE;
  return ends || ((flags[last]! & TOKEN_MARK) !== 0 && cityBehind(around, last) !== undefined) ? age : undefined;
}

/** The city behind a comma or dash in the same line. */
function cityBehind(around: Surroundings, mark: number): CityName | undefined {
  const { flags, gap, count } = around.tokens;
  if (mark + 1 >= count || gap[mark]! >= GAP_LINE || gap[mark + 1]! >= GAP_LINE || (flags[mark]! & TOKEN_MARK) === 0)
    return undefined;
  return homeAt(around, mark + 1);
}

/** The city in the line below a name and age: `JANE VENN, 34⏎Toledo, Ohio`. */
export function homeBelow(around: Surroundings, line: number): CityName | undefined {
  const { gap, count } = around.tokens;
  return line < count && gap[line]! >= GAP_LINE ? wholeLine(around, line) : undefined;
}

/** The city that is a line of its own, its state included. */
function wholeLine(around: Surroundings, at: number): CityName | undefined {
  const { gap, count } = around.tokens;
  const home = cityFrom(around, at) ?? homeOf(around, at);
  return home !== undefined && (home.last >= count || gap[home.last]! >= GAP_LINE) ? home.city : undefined;
}

function homeAt(around: Surroundings, at: number): CityName | undefined {
  const { flags, count } = around.tokens;
  if (at >= count || (flags[at]! & TOKEN_NUMBER) !== 0) return addressFrom(around, at)?.city;
  return (cityFrom(around, at) ?? homeOf(around, at) ?? residentOf(around, at) ?? addressFrom(around, at))?.city;
}
