import { expect, test } from 'vitest';
import { type FactsCase, factsIn } from '../../../test/support/facts.ts';

const LEAD =
  'SANTA ANA, California – El fiscal anunció hoy que un hombre fue sentenciado por el jurado de la corte. La comunidad conocía al acusado. ';

const cases: readonly FactsCase[] = [
  {
    name: 'with the unit',
    text: `${LEAD}Según Norman Threlkeld, fiscal adjunto de la Unidad de Homicidios, la víctima huyó.`,
    facts: { 'Norman Threlkeld': ' |  | fiscal adjunto @ Unidad de Homicidios' },
  },
  {
    name: 'with the place in the post',
    text: `${LEAD}Ada Ostrakov, Fiscal de Distrito del Condado de Orange, dijo que el caso es importante.`,
    facts: { 'Ada Ostrakov': ' |  | Fiscal de Distrito del Condado de Orange' },
  },
  {
    name: 'with a field, and alone',
    text: `${LEAD}Contacto: Ada Ostrakov, Consejera de Asuntos Públicos, y Lena Quist, Vocera.`,
    facts: { 'Ada Ostrakov': ' |  | Consejera de Asuntos Públicos', 'Lena Quist': ' |  | Vocera' },
  },
  {
    name: 'in English',
    text: 'Ada Ostrakov, fiscal officer of Acme Robotics Inc., left. Lena Quist, detective, stayed.',
    facts: { 'Ada Ostrakov': ' |  | fiscal officer @ Acme Robotics Inc.', 'Lena Quist': ' |  | detective' },
  },
];

test.for(cases)('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
