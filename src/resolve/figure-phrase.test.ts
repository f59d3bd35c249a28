import { expect, test } from 'vitest';
import { recordOf } from '../../test/support/marks.ts';

test.for<[string, ...(string | null)[]]>([
  ['On Monday he owed $5,000 plus interest and $900 plus costs.', null, null],
  ['On Monday he made ATM withdrawals totaling nearly $298,000 there.', 'ATM withdrawals'],
  ['On Monday he had stolen copper cable worth about $6,000 near Quill Gate.', 'stolen copper cable'],
  ['On Monday Quill agreed to pay $5 million to settle claims.', 'settlement'],
  ['On Monday he billed $592,550 claiming that she worked.', null],
  ['On Monday he fell 800 feet down the slope.', null],
  ['On Monday he got five years’ post-release supervision.', 'post-release supervision'],
  ['On Monday they met after 19 minutes of deliberation.', 'deliberation'],
  [
    'On Monday he pleaded guilty to one count of conspiracy to commit mail and wire fraud.',
    'conspiracy to commit mail and wire fraud',
  ],
  ['On Monday he pleaded guilty to one count of theft and one count of arson.', 'theft', 'arson'],
  ['On Monday they spoke of charges related to four young athletes.', 'young athletes'],
  ['On Monday agents seized up to 400 firearms.', 'firearms seized'],
])('%s', ([text, ...of]) => {
  expect(recordOf(text).figures.map((figure) => figure.of)).toEqual(of);
});
