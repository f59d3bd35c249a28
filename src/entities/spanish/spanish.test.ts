import { describe, expect, test } from 'vitest';
import { extract, type ReleaseRecord } from '../../index.ts';
import { singularOf } from './figure.ts';

const HEAD = `Oficina del Fiscal del Condado de Dallas

PARA PUBLICACIÓN INMEDIATA

12 de abril de 2023

`;
const TAIL =
  '\n\nEl caso fue investigado por los detectives, que hablaron con las familias de las víctimas y con los testigos.';

/** The record of a sentence in a release in Spanish. */
const read = (sentence: string): ReleaseRecord => extract(`${HEAD}${sentence}${TAIL}`);
const inSentence = <One extends { readonly start: number; readonly end: number }>(
  record: ReleaseRecord,
  list: readonly One[],
): One[] => list.filter(({ start, end }) => start >= HEAD.length && end <= record.text.length - TAIL.length);

test('a release in Spanish', () => {
  const record = extract(`${HEAD}Hombre de Garland condenado por fraude contra agricultores

GARLAND, Texas – El Fiscal de Distrito Leopoldo Arechiga anunció hoy que un jurado declaró culpable a Hernán Oyarzún, de 51 años, de la ciudad de Plano, por robar $1.2 millones a una cooperativa. La fiscal asistente Nayeli Brundage y Wendell Ocampo presentaron el caso en el Tribunal Superior del Condado de Dallas.

“Los pequeños productores confiaban en él”, dijo Arechiga. Oyarzún será sentenciado el 3 de mayo a una pena de hasta 20 años de prisión.

La investigación fue realizada por el Departamento de Policía de Garland, el FBI y el Departamento de Justicia de los Estados Unidos.`);
  expect(record.people.map(({ name }) => name)).toEqual([
    'Leopoldo Arechiga',
    'Hernán Oyarzún',
    'Nayeli Brundage',
    'Wendell Ocampo',
  ]);
  const [prosecutor, defendant] = record.people;
  expect(prosecutor!.roles.map(({ title }) => title)).toEqual(['Fiscal de Distrito']);
  expect([defendant!.age, defendant!.residence]).toEqual([51, { name: 'Plano', state: 'TX', country: 'US' }]);
  expect(defendant!.mentions.map(({ text }) => text)).toEqual(['Hernán Oyarzún', 'Oyarzún']);
  expect(record.agencies.map(({ name }) => name)).toEqual([
    "Dallas County Criminal District Attorney's Office",
    'Garland Police Department',
    'Federal Bureau of Investigation',
    'United States Department of Justice',
  ]);
  expect(record.courts.map(({ name }) => name)).toEqual(['Tribunal Superior del Condado de Dallas']);
  expect(record.quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['“Los pequeños productores confiaban en él”', prosecutor!.id],
  ]);
  expect(record.dates.map(({ value }) => value)).toEqual(['2023-04-12', '2023-04-12', '2023-05-03']);
  expect(record.release).toMatchObject({
    date: '2023-04-12',
    title: 'Hombre de Garland condenado por fraude contra agricultores',
  });
  expect(record.diagnostics.map(({ code, message }) => [code, message])).toContainEqual([
    'language/not-english',
    'This is in Spanish, not in English: persons, bodies, places, dates, figures and quotations were read in it, by fewer rules than in English.',
  ]);
});

test('titles with small letters', () => {
  const { people } = read(
    'El caso fue procesado por el fiscal de distrito Leopoldo Arechiga y por la fiscal asistente Nayeli Brundage.',
  );
  expect(people.map(({ name, roles }) => `${name}: ${roles.map(({ title }) => title).join()}`)).toEqual([
    'Leopoldo Arechiga: fiscal de distrito',
    'Nayeli Brundage: fiscal asistente',
  ]);
});

describe('dates', () => {
  test.for([
    ['Fue arrestado el lunes 5 de septiembre del 2022 por la tarde.', ['2022-09-05']],
    ['Fue arrestado el 30 de diciembre, 2021 con otros.', ['2021-12-30']],
    ['La detuvieron por segunda vez en enero, en la casa de su madre.', ['2023-01']],
    ['La detuvieron por primera vez en julio de 2022 en su casa.', ['2022-07']],
    [
      'Los hechos ocurrieron entre el 1 de enero 2000 y el 2 de septiembre del 2006 en su casa.',
      ['2000-01-01/2006-09-02'],
    ],
    ['El programa se llevará a cabo del 3 al 5 de mayo de 2023 en la escuela.', ['2023-05-03/2023-05-05']],
    ['Trabajó con la empresa de 2015 a 2019 y la dejó en 2020.', ['2015/2019', '2020']],
    ['Se declaró culpable ayer por la noche, y el jurado se reunió esta mañana.', ['2023-04-11', '2023-04-12']],
    ['Las cifras del año pasado fueron más altas que las de este año.', ['2022', '2023']],
    ['La sentencia está programada para el 6 de junio y será larga.', ['2023-06-06']],
    ['Será sentenciado el 31 de junio por el juez.', [null]],
    ['La autopista 2015 y el artículo 2010 no son fechas para nadie.', []],
  ] as const)('%s', ([sentence, expected]) => {
    const record = read(sentence);
    expect(inSentence(record, record.dates).map(({ value }) => value)).toEqual(expected);
  });
});

describe('figures', () => {
  test.for([
    ['Enfrenta una pena de 25 años a cadena perpetua en la prisión.', ['duration P25Y null ge']],
    [
      'La condenaron a cuatro años de prisión y a seis meses de cárcel.',
      ['duration P4Y null eq', 'duration P6M null eq'],
    ],
    [
      'Una joven de 18 años de edad y una niña de 9 años fueron llevadas al hospital.',
      ['age 18 null eq', 'age 9 null eq'],
    ],
    [
      'Encontraron a jóvenes menores de 17 años y a otros de 13 hasta 17 años de edad.',
      ['age 17 null lt', 'age 13..17 null eq'],
    ],
    ['Fue declarado culpable de tres cargos y de dos importantes delitos.', ['count 3 cargo eq', 'count 2 delito eq']],
    ['Más de 4,000 kits y casi treinta y cinco armas fueron recogidos.', ['count 4000 kit gt', 'count 35 arma approx']],
    [
      'Pagará una multa de hasta $1.2 millones y 50 mil dólares de gastos.',
      ['money 1200000 USD le', 'money 50000 USD eq'],
    ],
    [
      'Casi el 35 por ciento y el 12,5 % de las personas con 20 kilos de droga.',
      ['percent 35 null approx', 'percent 12.5 null eq', 'measure 20 kilogram eq'],
    ],
    ['Ocurrió casi 38 años después, en la calle 42, según el artículo 187 y el 714-555-0100 a las 10:00.', []],
  ] as const)('%s', ([sentence, expected]) => {
    const record = read(sentence);
    const shown = inSentence(record, record.figures).map((one) => {
      const { kind, unit, comparator } = one;
      const range = 'min' in one ? `${one.min}..${one.max}` : '';
      const amount = 'duration' in one ? one.duration : 'value' in one ? one.value : range;
      return `${kind} ${amount} ${unit} ${comparator}`;
    });
    expect(shown).toEqual(expected);
  });
});

describe('bodies and places', () => {
  test.for([
    [
      'La Fiscalía del Distrito del Condado de Orange y la Policía de Anaheim trabajaron con la DEA.',
      ["Orange County District Attorney's Office", 'Anaheim Police Department', 'Drug Enforcement Administration'],
    ],
    [
      'El Fiscal del Condado de Orange (OCDA) y el Departamento del Alguacil del Condado de Orange lo dijeron.',
      ["Orange County District Attorney's Office", "Orange County Sheriff's Department"],
    ],
    [
      'La Fiscalía Federal para el Distrito Sur de Texas y el Departamento de Seguridad Pública de Texas lo anunciaron.',
      ["United States Attorney's Office for the Southern District of Texas", 'Texas Department of Public Safety'],
    ],
    [
      'El Servicio de Inmigración y Control de Aduanas (ICE) y la Administración de Control de Drogas ayudaron a los agentes.',
      ['United States Immigration and Customs Enforcement', 'Drug Enforcement Administration'],
    ],
    [
      'La Fiscalía General de Texas no está de acuerdo con la Legislatura de Texas en este caso.',
      ["Texas Attorney General's Office", 'Texas Legislature'],
    ],
    [
      'La Oficina del Inspector General del Departamento de Trabajo y la Sección de Fraude lo investigaron con otros.',
      ['United States Department of Labor Office of Inspector General', 'Fraud Section'],
    ],
    ['El fiscal habló con un equipo de la oficina y con el departamento de la ciudad.', []],
  ] as const)('%s', ([sentence, expected]) => {
    const names = read(sentence)
      .agencies.map(({ name }) => name)
      .filter((name) => !name.startsWith('Dallas'));
    expect(names).toEqual(expected);
  });

  test('counties, states and countries', () => {
    const { locations } = read(
      'Los casos de los condados de Dallas, Collin y Tarrant, del Condado de Orange y de Nuevo México llegaron desde España.',
    );
    expect(
      locations.map(({ kind, name }) => `${kind} ${name}`).filter((name) => name !== 'county Dallas County'),
    ).toEqual(['county Collin County', 'county Tarrant County', 'county Orange County', 'state NM, US', 'country ES']);
  });
});

test.for([
  ['PANDILLERO CONDENADO POR ASESINAR A UN JOVEN PARA ROBAR EN LA CIUDAD DE SUS PADRES'],
  ['Sospechoso de Caso Sin Resolver es Condenado por el Jurado en la Primera Audiencia'],
])('no persons or bodies in a heading: %s', ([heading]) => {
  const record = extract(`${HEAD}${heading!}${TAIL}`);
  expect(record.people).toEqual([]);
  expect(record.agencies.map(({ name }) => name)).toEqual(["Dallas County Criminal District Attorney's Office"]);
});

test.for([
  ['personas', 'persona'],
  ['mujeres', 'mujer'],
  ['acusaciones', 'acusación'],
  ['veces', 'vez'],
  ['crímenes', 'crimen'],
  ['hombres', 'hombre'],
  ['fiscales', 'fiscal'],
  ['delincuentes', 'delincuente'],
  ['kits', 'kit'],
  ['mes', undefined],
] as const)('singular of %s', ([plural, singular]) => expect(singularOf(plural)).toBe(singular));
