import type { Occupancy } from '../../core/occupancy.ts';
import type { HitTable } from '../../gazetteer/match.ts';
import { wordMark, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_NUMBER, type TokenTable } from '../../segment/tokens.ts';
import { mentionOf, type Recogniser } from '../recogniser.ts';
import { daysBeforeMonth, listedDays } from './day-list.ts';
import { expression } from './expression.ts';
import { isWorthAsking, proposed } from './proposed.ts';
import { orderNumeric } from './numeric-order.ts';
import type { Expression, Stretch } from './reader.ts';
import { MISSPELT_MONTHS } from './calendar-words.ts';
import { shareYears } from './share-years.ts';
import type { DateMention } from './value.ts';
import { underYears } from './year-heading.ts';

/** Words that a date can begin with; every number can. */
const TRIGGERS = wordMark(
  wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed weds thu thur thurs fri
  sat spring summer fall autumn winter today yesterday tomorrow tonight last previous past this current next coming
  upcoming early mid late earlier later sometime fiscal financial calendar fy q h noon midnight latter first second third fourth
  fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
  eighteenth nineteenth twentieth thirtieth twenty thirty a an one two three four five six seven eight nine ten eleven
  twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen forty fifty
  week weekend final end beginning start middle close same day sixty seventy eighty ninety
  christmas thanksgiving halloween anzac australia waitangi patriots bastille armistice guy bonfire new independence veterans veteran valentine valentines labor labour memorial boxing martin
  mlk presidents president st saint earth cinco mothers mother juneteenth fathers father canada columbus indigenous election
  remembrance ${MISSPELT_MONTHS}
`),
);

/** Finds every date. */
export const date: Recogniser<DateMention> = {
  type: 'date',
  recognise: (document, taken) =>
    orderNumeric(document, shareYears(document.tokens, underYears(document.tokens, find(document, taken)))).map(
      ({ first, last, value, rule }) => mentionOf(document, 'date', first, last, value, rule),
    ),
};

function nextTrigger({ flags }: TokenTable, { marks }: HitTable, from: number, end: number): number {
  let i = from;
  while (i < end && (flags[i]! & TOKEN_NUMBER) === 0 && (marks[i]! & TRIGGERS) === 0) i += 1;
  return i;
}

/** Date expressions in text order, none overlapping. */
function find({ tokens, hits, blocks, onRefusal }: AnalysedDocument, taken: Occupancy): Expression[] {
  const found: Expression[] = [];
  let lastEnd = -1;
  for (const { first, last } of blocks) {
    const stretch: Stretch = { tokens, first, last };
    const next = (i: number): number => nextTrigger(tokens, hits, i, last);
    for (let i = next(first); i < last; i = next(i + 1)) {
      const before = daysBeforeMonth(stretch, i);
      if (before !== undefined && taken.isFree(i, before.at(-1)!.last)) {
        found.push(...before);
        lastEnd = found.at(-1)!.last;
        i = lastEnd - 1;
        continue;
      }
      const read = expression(stretch, i, lastEnd) ?? asked(stretch, i);
      if (read === undefined) {
        onRefusal?.({ type: 'date', first: i, last: i + 1, reason: 'no date reads from here' });
        continue;
      }
      if ('skip' in read) {
        onRefusal?.({ type: 'date', first: i, last: read.skip, reason: 'a time of day without its date' });
        i = read.skip - 1;
        continue;
      }
      if (read.first < lastEnd || !taken.isFree(read.first, read.last)) continue;
      const listed = listedDays(stretch, read);
      const last = listed?.at(-1)?.last ?? read.last;
      if (listed !== undefined && taken.isFree(read.first, last)) found.push(...listed);
      else found.push(read);
      lastEnd = found.at(-1)!.last;
      i = lastEnd - 1;
    }
  }
  return found;
}

/** What the grammar could not read, chrono-node may. */
function asked(stretch: Stretch, i: number): Expression | undefined {
  return isWorthAsking(stretch, i) ? proposed(stretch, i) : undefined;
}
