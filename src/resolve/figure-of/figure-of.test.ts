import { expect, test } from 'vitest';
import { recordOf } from '../../../test/support/marks.ts';

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
  // The noun phrase ends before a verb, a preposition, a day, another clause.
  ['The comprehensive 40-page findings letter illustrates how jails work.', 'findings letter'],
  ['On Monday these 18 defendants have admitted to illegally trafficking guns.', 'defendants'],
  ['Twelve of the individual defendants worked at various times for Quill.', 'individual defendants'],
  ['The $2.3 million project includes a training program.', 'project'],
  [
    'Prosecutors charged three gang members involved in a shootout two years ago.',
    'gang members involved in a shootout',
  ],
  ['The judge held an eight-hour hearing this morning.', 'hearing'],
  ['The board approved $1 million in funding Thursday.', 'funding'],
  ['There were 32 fewer shooting incidents compared to last year.', 'fewer shooting incidents'],
  [
    'Guards saw more than 300 incidents of prisoner-on-prisoner assaults.',
    'incidents of prisoner-on-prisoner assaults',
  ],
  ['The centre gave 20 hours of wraparound after-school services.', 'wraparound after-school services'],
  ['Wounding 13 others was his crime.', 'others'],
  ['Ten of these transactions occurred at a bank.', 'transactions'],
  ['He picked up more than eight charges there.', 'charges'],
  ['Agents found:\n\n- 3.2 kilograms of methamphetamine\n- nine firearms\n', 'methamphetamine', 'firearms'],
  // Charges go on over prepositions.
  [
    'He has four prior convictions for driving under the influence.',
    'prior convictions for driving under the influence',
  ],
  [
    'He faces one count of possession of a firearm by a convicted felon.',
    'possession of a firearm by a convicted felon',
  ],
  ['He faces two counts of murder in the second degree and a fine.', 'murder in the second degree'],
  [
    'She admitted five counts of soliciting and receiving health care kickbacks.',
    'soliciting and receiving health care kickbacks',
  ],
  ['She admitted one felony count each of burglary and theft.', 'burglary and theft'],
  ['He was convicted of one count of theft and ordered to pay.', 'theft'],
  // Two of one kind.
  ['He took $940,760 in false or fraudulent billings.', 'false or fraudulent billings'],
  ['He took £1.2 million in VAT and furlough payments.', 'VAT and furlough payments'],
  ['They took $5,000 in cash and jewelry worth $9,000.', 'cash', 'jewelry'],
  // Behind an amount stands its noun, not a verb, an adverb or an aim.
  ['He took more than $80,000 in bribes in exchange for favors.', 'bribes'],
  ['She moved $240,000 to an account in the defendant’s name.', null],
  ['The town will share almost £650,000 to help women.', null],
  ['He charged as much as $1,100 apiece.', null],
  ['The man who stole £316,000 told police so.', null],
  ['She will get $560,000 as her share of the recovery.', 'share of the recovery'],
  ['Gardaí seized €1.4 million worth of cocaine and cannabis.', 'cocaine and cannabis'],
  ['Gardaí seized 7kg of cannabis herb worth €140,000.', 'cannabis herb', 'cannabis herb'],
  // What stands before.
  ['In 2008, its sales of the product were about $30.7 million.', 'sales of the product'],
  ['The loans have interest rates as low as 2.8%.', 'interest rates'],
  ['Shares of Quillmark fell 3.1%.', 'Shares of Quillmark'],
  ['It had a combined street value of $604,281.', 'street value'],
  ['He got a non-parole period of four years.', 'non-parole period'],
  ['Working capital funds in the amount of $46,218,905 are obligated.', 'Working capital funds'],
  ['It cost a total of $500.', null],
  ['He must pay costs of £8,412.50.', 'costs'],
  ['They agreed on $1.3 million in back wages.', 'back wages'],
  ['The loss for Quade is $151,507.', 'loss'],
  ['Today’s sentence of 184 months is final.', 'sentence'],
  ['The decree is subject to a 30-day comment period and final approval.', 'comment period'],
])('%s', ([text, ...of]) => {
  expect(recordOf(text).figures.map((figure) => figure.of)).toEqual(of);
});

// Sentences and ages: whose they are.
test.for<[string, ...(string | null)[]]>([
  ['Ada Quill was jailed for eight years.', 'prison sentence of Ada Quill'],
  ['Ada Quill was sentenced to 63 months in July.', 'sentence of Ada Quill'],
  ['Ada Quill was sentenced to 63 months in prison.', 'prison sentence of Ada Quill'],
  ['Ada Quill and Bo Marsh were each sentenced to 78 months in prison.', 'prison sentence'],
  ['Ada Quill and Bo Marsh were sentenced to 78 months in prison.', 'prison sentence'],
  [
    'He was sentenced to 18 months, followed by five years of supervised probation.',
    'sentence',
    'supervised probation',
  ],
  ['Seven weeks after being released from prison, he ran.', null],
  ['Ada Quill and her 30-year-old daughter Bea Quill ran.', 'Bea Quill'],
  ['Ada Quill and 27-year-old Bo Marsh ran.', 'Bo Marsh'],
  ['Ada Quill, 31, ran with a 12-year-old boy.', 'Ada Quill', null],
])('%s', ([text, ...of]) => {
  expect(recordOf(text).figures.map((figure) => figure.of)).toEqual(of);
});
