import { expect, test } from 'vitest';
import { lives, record, role } from '../../test/support/linked-run.ts';
import { profilesOf } from './profile.ts';

const keys = (name: string, people: Parameters<typeof record>[1][1], date: string | null = '2020-01-01') =>
  profilesOf(record(name, [date, people])).map(({ key }) => key.split('\t').filter((part) => part !== ''));

test('name, year of birth, home and standing', () => {
  expect(
    keys('a.txt', {
      'Maren O. Quillby Jr.': { age: 34, ...lives('Toledo') },
      'Robert “Bob” Tarrow': role('Sheriff'),
      'Ines Vosk': { age: 40, ...role('Sheriff') },
    }),
  ).toEqual([
    ['quillby', 'maren', 'o', 'jr', '1986', 'Toledo', 'OH', 'private'],
    ['tarrow', 'robert', 'bob', '0', 'office'],
    ['vosk', 'ines', '1980'],
  ]);
  expect(keys('a.txt', { 'Ines Vosk': { age: 40 } }, null)).toEqual([['vosk', 'ines', '0', 'private']]);
});

test('who shares too little of a name is kept apart by title, office or document', () => {
  const people = { Quillby: {}, Vosk: role('Acting Sheriff'), 'John Smith': {}, 'Jane Doe': {}, 'Ines Tarrow': {} };
  expect(keys('a.txt', people).map((key) => key.at(-1))).toEqual(['a.txt', 'sheriff', ' a.txt', 'a.txt', '0']);
  const issued = record('a.txt', ['2020-01-01', { 'John Smith': role('Sheriff'), Smith: {} }]);
  const issuer = { id: 'us/oh/lucas/sheriff', name: 'Lucas County Sheriff' };
  const found = profilesOf({ ...issued, release: { ...issued.release, issuer }, people: [...issued.people] });
  expect(found.map(({ key }) => key.split('\t').at(-1))).toEqual(['sheriff us/oh/lucas/sheriff', 'a.txt']);
});

test('two of one document never share a key: the first of equal ones has that of other documents', () => {
  const twice = record('a.txt', ['2020-01-01', { 'Ines Vosk': {} }]);
  const [one] = twice.people;
  const people = ['p10', 'p2', 'p1'].map((id) => ({ ...one!, id }));
  const plain = profilesOf(twice)[0]!.key;
  expect(profilesOf({ ...twice, people }).map(({ key }) => key)).toEqual([`${plain}\t2`, `${plain}\t3`, plain]);
});
