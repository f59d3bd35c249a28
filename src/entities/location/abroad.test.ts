import { expect, test } from 'vitest';
import { foundAndMarked, mentionsIn, readMarks } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'districts of India',
    marks:
      'Raids in [[Quill District]], [[Dunmore]] district of [[Maharashtra]] and the Dunmore District Court, [[India]].',
    names: ['Quill District', 'Dunmore District', 'Maharashtra, IN', 'IN'],
  },
  {
    name: 'territories, and countries that read like landscapes',
    marks:
      'It sailed from [[Côte d’Ivoire]] to [[Montserrat]], the [[Turks and Caicos Islands]], [[Cape Verde]] and the [[Isle of Man]].',
    names: ['CI', 'MS', 'TC', 'CV', 'IM'],
  },
  {
    name: 'countries of the past, and formal names',
    marks:
      '[[Czechoslovakia]] and [[Nazi Germany]] are gone; the [[Hellenic Republic]] and the [[Kingdom of the Netherlands]] signed it.',
    names: ['CS', 'DE', 'GR', 'NL'],
  },
  { name: 'no district in America', marks: 'the Vennick District of the firm, and a Dunmore district', names: [] },
  {
    name: 'regions of England',
    marks: 'Police across the [[North of England]], the [[East of England]] and in the [[South West]] of [[Britain]].',
    names: ['North of England', 'East of England', 'South West', 'GB'],
  },
  {
    name: 'rows of regions',
    marks: 'Published by the Home Office in [[Wales]]\n\nRegion\tSchemes\n[[North West]]\t21\n[[South West]]\t34',
    names: ['WLS, GB', 'North West', 'South West'],
  },
  {
    name: 'prisons, police stations and halls',
    marks: 'He was taken to [[HMP Dunmore]], then to [[Vennick Police Station]] and [[Kestrel Bhawan]].',
    names: ['HMP Dunmore', 'Vennick Police Station', 'Kestrel Bhawan'],
  },
  {
    name: 'a county that a courthouse is called after',
    marks: '[[Quill County Courthouse]]\n\n[[Quill County]] paid for it.',
    names: ['Quill County Courthouse', 'Quill County'],
  },
  {
    name: 'two columns of a letterhead',
    marks: 'Ada B. Quill                              [[County of Dunmore]]\n\nHe paid.',
    names: ['Dunmore County'],
  },
  {
    name: 'a country at the start of an item',
    marks: 'It found:\n\n• In [[Italy]], half of them paid.\n• In [[Spain]], none did.',
    names: ['IT', 'ES'],
  },
  {
    name: 'the row of the state',
    marks: 'Montana Department of Revenue\n\nCounty   Cases\n[[Gallatin]]   7\n[[Hill]]   1\n[[Montana]]   8',
    names: ['Gallatin County', 'Hill County', 'MT, US'],
  },
  {
    name: 'Australian states as printed there',
    marks: 'NSW Police rang Toowoomba, [[Qld]], Perth, [[WA]], Alice Springs, [[NT]], and Launceston, [[Tas]], today.',
    names: ['QLD, AU', 'WA, AU', 'NT, AU', 'TAS, AU'],
  },
  {
    name: 'the same letters elsewhere',
    marks: 'He moved from Seattle, [[WA]], to the firm of Quillton, S.A., in [[Spain]].',
    names: ['WA, US', 'ES'],
  },
  {
    name: 'Canadian provinces as printed there',
    marks: 'RCMP rang Corner Brook, [[N.L.]], Brandon, [[Man.]], and people in [[Newfoundland]].',
    names: ['NL, CA', 'MB, CA', 'NL, CA'],
  },
  {
    name: 'council areas of two names',
    marks: 'Police Scotland paid £40 in [[Argyll and Bute]], [[Inverclyde]] and [[Argyll]].',
    names: ['Argyll and Bute', 'Inverclyde', 'Argyll'],
  },
  {
    name: 'counties of several words in a list',
    marks: 'Kenya Police searched [[Nakuru]] and [[Uasin Gishu]] counties.',
    names: ['Nakuru County', 'Uasin Gishu County'],
  },
  {
    name: 'states of other countries',
    marks: 'They were seen in [[Bavaria]], [[Catalonia]] and [[Sicily]].',
    names: ['Bavaria, DE', 'Catalonia, ES', 'Sicily, IT'],
  },
])('$name', ({ marks, names }) => {
  const result = foundAndMarked('location', marks);
  expect(result.found).toEqual(result.marks);
  expect(mentionsIn(readMarks(marks).text).location.map(({ value }) => value.name)).toEqual(names);
});
