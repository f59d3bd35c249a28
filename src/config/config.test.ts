import { expect, test } from 'vitest';
import { extract } from '../pipeline.ts';
import type { SluglineConfig } from './config.ts';

const TEXT = `SPRINGFIELD, Ill. - The Prairie Fraud Watch Bureau and the FBI arrested 12 people on Tuesday under the
Quiet Meadow plan, said Quorlinda Vexhart. PFWB agents came from Naptown. "We are grateful," Vexhart said.
Talbrig Foundry paid nothing. The bureau boys left.
`;

const CONFIG: SluglineConfig = {
  agencies: [
    {
      id: 'us/il/pfwb',
      name: 'Prairie Fraud Watch Bureau',
      abbreviation: 'PFWB',
      level: 'state',
      parent: 'us/il',
    },
    { id: 'us/doj/fbi', weak: ['bureau boys'] },
  ],
  programs: [{ id: 'own/meadow', name: 'Quiet Meadow' }],
  organizations: [{ name: 'Talbrig Foundry' }],
  people: [{ id: 'own/vexhart', name: 'Quorlinda Vexhart' }],
  cities: [{ geonames: 4_259_418, forms: ['Naptown'] }],
};

const named = (list: readonly { id: string | null; name: string; mentions: readonly { text: string }[] }[]) =>
  list.map(({ id, name, mentions }) => `${id} ${name}: ${mentions.map(({ text }) => text).join(' | ')}`);

test('finds own names, with their ids', () => {
  const record = extract(TEXT, { date: '2020-03-05', config: CONFIG });
  expect(named(record.agencies)).toEqual([
    'us/il/pfwb Prairie Fraud Watch Bureau: Prairie Fraud Watch Bureau | PFWB',
    'us/doj/fbi Federal Bureau of Investigation: FBI | bureau boys',
  ]);
  expect(record.agencies[0]).toMatchObject({ abbreviation: 'PFWB', level: 'state', parent: 'us/il' });
  expect(named(record.programs)).toEqual(['own/meadow Quiet Meadow: Quiet Meadow']);
  expect(named(record.organizations)).toContain('o1 Talbrig Foundry: Talbrig Foundry');
  expect(named(record.people)).toEqual(['own/vexhart Quorlinda Vexhart: Quorlinda Vexhart | Vexhart']);
  expect(record.people[0]!.mentions[0]!.rule).toBe('person/own-list');
  expect(record.quotes[0]!.speaker).toBe('own/vexhart');
  expect(named(record.cities).at(-1)).toBe('geonames:4259418 Indianapolis: Naptown');
});

test('one configuration leaves no trace in other calls', () => {
  const before = extract(TEXT, { date: '2020-03-05' });
  extract(TEXT, { date: '2020-03-05', config: CONFIG });
  expect(extract(TEXT, { date: '2020-03-05' })).toEqual(before);
  expect(extract(TEXT, { date: '2020-03-05', config: {} })).toEqual(before);
});

test('a weak form counts only beside a sure one', () => {
  const config: SluglineConfig = { agencies: [{ name: 'Zephyr Harbor Guard', weak: ['the Guard'] }] };
  expect(extract('On Monday the Guard left.', { config }).agencies).toEqual([]);
  const both = extract('The Zephyr Harbor Guard came. On Monday the Guard left.', { config });
  expect(named(both.agencies)).toEqual([
    'own/zephyr-harbor-guard Zephyr Harbor Guard: Zephyr Harbor Guard | the Guard',
  ]);
});

test.for([
  { name: 'capitals for an abbreviation', form: 'ZAP', text: 'They zap files. Zap!', found: [] },
  { name: 'a capital for a name', form: 'Zap Force', text: 'The zap force and the Zap Force.', found: ['Zap Force'] },
  { name: 'any case for a form in lower case', form: 'zap force', text: 'The zap force.', found: ['zap force'] },
  {
    name: 'accents and line ends',
    form: 'Zápo Force',
    text: 'A Title\n\nCHICAGO, Ill. - On Monday the money that was missing came back from the Zapo\nForce and others, who left.',
    found: ['Zapo\nForce'],
  },
  { name: 'marks', form: "Zap & Sons' Fund", text: 'The Zap and Sons’ Fund.', found: ['Zap and Sons’ Fund'] },
])('print: $name', ({ form, text, found }) => {
  const { organizations } = extract(text, { config: { organizations: [{ name: form }] } });
  expect(organizations.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toEqual(found);
});

test('rejects words of a type', () => {
  const text = 'The FBI and the DEA arrested a man in Chicago.';
  const config: SluglineConfig = { rejections: [{ type: 'agency', words: ['dea'] }] };
  expect(extract(text, { config }).agencies.map(({ id }) => id)).toEqual(['us/doj/fbi']);
});

test('merges entities and whatever refers to them', () => {
  const text =
    '“We are glad,” said Thornwald Quibble. “So am I,” said Annabelle Quirk-Marsh. Mr. Quibble and Ms. Quirk-Marsh left.';
  const config: SluglineConfig = {
    merges: [{ type: 'person', name: 'Thornwald Quibble', words: ['Annabelle Quirk-Marsh'] }],
  };
  const plain = extract(text);
  const merged = extract(text, { config });
  expect(plain.people).toHaveLength(2);
  expect(merged.people).toHaveLength(1);
  expect(merged.people[0]!.mentions).toHaveLength(plain.people.flatMap(({ mentions }) => mentions).length);
  expect(merged.people[0]!.aliases).toContain('Annabelle Quirk-Marsh');
  expect(new Set(merged.quotes.map(({ speaker }) => speaker))).toEqual(new Set([merged.people[0]!.id]));
});

test('types that are off are empty; the rest stays', () => {
  const plain = extract(TEXT, { date: '2020-03-05' });
  const record = extract(TEXT, { date: '2020-03-05', config: { off: ['agency', 'figure'] } });
  expect(record).toEqual({ ...plain, agencies: [], figures: [] });
  const quiet = extract('“We are glad,” said Thornwald Quibble.', { config: { off: ['person'] } });
  expect(quiet.quotes[0]).toMatchObject({ speaker: null, speakerName: 'Thornwald Quibble' });
});

test('says what is wrong, and where', () => {
  expect(() => extract('', { config: { agencies: [{ id: 'us/none' }] } })).toThrow('/agencies/0: a name is needed');
  expect(() => extract('', { config: { cities: [{ geonames: 1, forms: ['Naptown'] }] } })).toThrow(
    '/cities/0/geonames',
  );
  expect(() => extract('', { config: { programs: [{ name: ' ' }] } })).toThrow('/programs/0/name: must match pattern');
});

test('own recognisers run first and keep what they find', () => {
  const record = extract('Case 22-CR-0099: the FBI arrested Xu Vane.', {
    recognisers: [
      {
        type: 'law',
        recognise: ({ tokens, text }) => {
          const mentions = [];
          for (let i = 0; i < tokens.count; i++) {
            if (text.slice(tokens.start[i], tokens.end[i]) !== 'Case') continue;
            const [start, end] = [tokens.start[i]!, tokens.end[i + 5]!];
            const name = text.slice(start, end);
            mentions.push({
              type: 'law' as const,
              start,
              end,
              text: name,
              first: i,
              last: i + 6,
              value: { name },
              rule: 'own/case',
            });
          }
          return mentions;
        },
      },
    ],
  });
  expect(named(record.laws)).toEqual(['l1 Case 22-CR-0099: Case 22-CR-0099']);
  expect(record.agencies.map(({ id }) => id)).toEqual(['us/doj/fbi']);
});

test.each([
  [{ agencys: [] }, '/agencys: is not a property of the schema'],
  [{ people: [{ id: 'x' }] }, '/people/0/name: is missing'],
  [{ programs: ['programs.csv'] }, '/programs/0: a list file is read by loadConfig'],
  [{ off: ['dates'] }, '/off/0: must be one of'],
])('refuses the object %j', (config, message) => {
  expect(() => extract('A text.', { config: config as unknown as SluglineConfig })).toThrow(message);
});
