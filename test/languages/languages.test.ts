import { describe, expect, test } from 'vitest';
import { extract, type ReleaseRecord } from '../../src/index.ts';
import { RELEASES } from './releases.ts';

const notices = ({ diagnostics, text }: ReleaseRecord): readonly string[] =>
  diagnostics.filter(({ code }) => code === 'language/not-english').map(({ start, end }) => text.slice(start, end));

describe('a release in another language', () => {
  test.for(RELEASES)('$language', ({ language, text, title, city = null, dates, figures }) => {
    const record = extract(text);
    expect(record.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'language/not-english',
        message: `This is in ${language}, not in English: only days, shares and plain sums of money were read in it.`,
      }),
    );
    expect(record.release.title).toBe(title);
    expect(record.dates.map(({ value }) => value)).toEqual(dates);
    expect(record.figures.map(({ value, unit }) => [value, unit])).toEqual(figures);
    expect(record.release.dateline?.city.name ?? null).toBe(city);
    const { people, agencies, cities, programs, quotes, organizations, courts, laws } = record;
    expect(cities.map(({ name }) => name)).toEqual(city === null ? [] : [city]);
    expect([people, agencies, programs, quotes, organizations, courts, laws].flat()).toEqual([]);
  });

  test('has its date line as release date', () => {
    const dates = RELEASES.map(({ language, text }) => [language, extract(text).release.date]);
    expect(dates.filter(([, date]) => date !== null)).toEqual([
      ['French', '2022-02-07'],
      ['German', '2021-10-12'],
      ['Italian', '2022-09-14'],
    ]);
  });
});

const ENGLISH = `FRESNO, Calif. – District Attorney Leopold Acheson said on Monday that Hanna Oyelaran was sentenced to four years in prison for taking $40,000 from a growers’ cooperative.`;
const [{ text: french }] = RELEASES as [(typeof RELEASES)[0]];

describe('a release in two languages', () => {
  test('is read in its English part, before or behind', () => {
    for (const text of [`${ENGLISH}\n\n${french}`, `${french}\n\n${ENGLISH}`]) {
      const record = extract(text);
      expect(record.people.map(({ name }) => name)).toEqual(['Leopold Acheson', 'Hanna Oyelaran']);
      expect(record.cities.map(({ name }) => name)).toContain('Fresno');
      expect(notices(record)).toHaveLength(1);
      expect(notices(record)[0]).toContain('Le tribunal a condamné');
      expect(notices(record)[0]).not.toContain('Acheson');
    }
  });
});

test.for([
  { name: 'a sentence', text: 'Police arrested two men in Dover.' },
  { name: 'a headline', text: 'Visalia Man Sentenced for Embezzlement' },
  { name: 'one word', text: 'Arrested' },
  {
    name: 'names with small words of other languages',
    text: `Those charged are:\n\nJuan de la Cruz Villanueva, Maria del Carmen de los Santos, Ludwig van der Berg, Otto von der Heide, Jean de la Fontaine\n\nPedro de Oliveira dos Santos\n\nKlaas van den Berg`,
  },
  {
    name: 'a list of names from everywhere',
    text: 'Nguyễn Văn Của\nWładysław Szczepański\nJosé Núñez y Pérez\nÅsa Öberg\nMüller, Köhler und Söhne\nTrần Thị Là',
  },
  {
    name: 'a Spanish name of an operation and of a restaurant',
    text: `${ENGLISH}\n\nOperación Salud y Vida de los Niños\n\n${ENGLISH}`,
  },
  {
    name: 'a Spanish quotation in an English paragraph',
    text: `${ENGLISH} “Los pequeños productores confiaban en ella,” he added in Spanish.`,
  },
  {
    name: 'a table',
    text: 'Name | City | Amount\nA. Quill | Dover | $40\nB. Osgood | Erie | $50\nC. Pike | Gary | $60',
  },
  { name: 'capitals', text: 'ORRIN COUNTY SHERIFF ARRESTS FOUR MEN FOR THEFT OF COPPER WIRE FROM RAILWAY LINES' },
  {
    name: 'codes',
    text: 'Case 21-CR-0099 18 U.S.C. 1343 18 U.S.C. 1956(h) 21 U.S.C. 841(a)(1) 846 853 OCDETF HIDTA USAO-SDCA',
  },
])('is English, or cannot be told: $name', ({ text }) => {
  expect(notices(extract(text))).toEqual([]);
});
