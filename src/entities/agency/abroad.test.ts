import { expect, test } from 'vitest';
import { foundAndMarked, recordOf } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'all that stands between semicolons in a list of countries',
    marked:
      '• Austria: [[Criminal Investigation Group Austria]]\n• Latvia: [[State Border Watch Agency]]; [[Specialised Department]] of the [[Riga City Prosecutor’s Office]]\n• Malta: Valletta (2 arrests)',
  },
  {
    name: 'with commas',
    marked: 'Malta: [[Malta Police Force]], [[Office Combating Organised Fraud]]\nGreece: [[Hellenic Police]]',
  },
  {
    name: 'missions of the United Nations and other bodies, whole',
    marked:
      'The [[African Union Transition Mission in Somalia]] ([[ATMIS]]) and the [[UN Assistance Mission in Afghanistan]] met the [[OSCE]] and [[Mercosur]] on a mission to Kabul.',
  },
  {
    name: 'councils and services that go without their country',
    marked:
      'The [[Presidential Leadership Council]] and the [[Frontier Corps]] met; a presidential council and frontier guards did not.',
  },
  { name: 'no list: one line', marked: 'Austria: Office Combating Fraud' },
  { name: 'towns in a list', marked: 'Austria: Vienna, Graz\nMalta: Valletta' },
  {
    name: 'a name in the body’s own language',
    marked:
      'It was the [[Bavarian State Criminal Police Office]] ([[Bayerisches Landeskriminalamt]]) and the [[Dutch Police]] ([[Politie]]).',
  },
  {
    name: 'an own name or letters',
    marked: 'Ask the [[Spanish Tax Agency]] ([[Agencia Tributaria]] or AT).',
  },
  {
    name: 'a town, agents or a quarter in brackets',
    marked: 'The [[Bureau of Prisons]] (Coleman) and the [[Polk Police Department]] (Vice agents) met.',
  },
  {
    name: 'central banks, not banks',
    marked: 'The [[Bank of Lithuania]] and the [[Central Bank of Kenya]] warned the Bank of India.',
  },
  {
    name: 'field offices in small letters',
    marked: 'The [[FBI Denver field office]] and the [[FBI Seattle office]] met.',
  },
])('finds $name', ({ marked }) => {
  const { found, marks } = foundAndMarked('agency', marked);
  expect(found).toEqual(marks);
});

test('takes the name in brackets for the body before it, whatever else has that name', () => {
  const { agencies } = recordOf(
    'Austria: Criminal Investigation Group Austria (Bundeskriminalamt)\nMalta: Malta Police Force',
  );
  expect(agencies.map(({ name, mentions }) => `${name}: ${mentions.length}`)).toContain(
    'Criminal Investigation Group Austria: 2',
  );
});

test('calls a body by the English name that the text has', () => {
  const { agencies } = recordOf('The Chilean Investigative Police said so; the PDI of Chile is old.');
  expect(agencies[0]?.name).toBe('Chilean Investigative Police');
  expect(recordOf('The Politie and the Dutch Police met.').agencies.map(({ name }) => name)).toContain('Dutch Police');
});
