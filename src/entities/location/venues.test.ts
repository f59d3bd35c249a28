import { expect, test } from 'vitest';
import { foundAndMarked, mentionsIn, readMarks } from '../../../test/support/marks.ts';

test.for([
  {
    name: 'a lake of two words',
    marks: 'Police Scotland paid £40 for a crash at [[Loch Lomond]] and a walk near [[Lake Te Vennick]] today.',
    names: ['Loch Lomond', 'Lake Te Vennick'],
  },
  { name: 'a loch that is a town', marks: 'Police in [[California]] saw him in Loch Lomond today.', names: ['CA, US'] },
  { name: 'a numbered terminal', marks: 'was held at [[Dunmore Terminal 5]] today', names: ['Dunmore Terminal 5'] },
  {
    name: 'a church as a venue, and as a body',
    marks: 'The fair was held at the [[Dunmore Baptist Church]] on Friday. She is a pastor at Quillton Baptist Church.',
    names: ['Dunmore Baptist Church'],
  },
  {
    name: 'where a church lies',
    marks: 'Dunmore Baptist Church thanked her. [[Dunmore Baptist Church]] is located here.',
    names: ['Dunmore Baptist Church'],
  },
  {
    name: 'condominiums',
    marks: 'a neighbour at the [[Quillton Condominiums]] in June',
    names: ['Quillton Condominiums'],
  },
  { name: 'a church of no name', marks: 'They prayed in the Church and at the Mosque.', names: [] },
  {
    name: 'a station written small',
    marks: 'He was held at [[Dunmore railway station]] by officers.',
    names: ['Dunmore railway station'],
  },
  { name: 'any station of a place', marks: 'a man at a Brooklyn subway station said so', names: [] },
  { name: 'lines of the underground', marks: 'the J/Z Subway Station on', names: [] },
  { name: 'a park in an address', marks: 'Press Office, [[Phoenix Park]], Dunmore', names: ['Phoenix Park'] },
  {
    name: 'works',
    marks: 'water at the [[Dunmore Water Treatment Plant]] and the Wastewater Treatment Plant',
    names: ['Dunmore Water Treatment Plant'],
  },
  {
    name: 'for whom a jail is',
    marks:
      "She was held in [[Quillton Women’s Detention Facility]] while he was in the [[Dunmore Men's Jail]] with others, not at the Women's Jail.",
    names: ['Quillton Women’s Detention Facility', "Dunmore Men's Jail"],
  },
  {
    name: 'grounds, docks and halls for sports',
    marks:
      'from [[Quillton Dock]] to the [[Dunmore Skating Rink]], the [[Quillton Planetarium]] and the [[Dunmore Boardwalk]]',
    names: ['Quillton Dock', 'Dunmore Skating Rink', 'Quillton Planetarium', 'Dunmore Boardwalk'],
  },
  { name: 'a lawyer called after a pond', marks: 'by Deputy Bureau Chief Cassandra Pond of the court', names: [] },
  {
    name: 'a street whose ordinal was set higher',
    marks: 'at her house on [[67\nth\nStreet]] in May. He was the 2\nnd\nOfficer there.',
    names: ['67th Street'],
  },
  {
    name: 'a place before a rank and a name',
    marks:
      'by Quillton County Captain Elizabeth Torvan, Dunmore County DA John Smith and [[Dunmore County]] Deputy Sentenced',
    names: ['Dunmore County'],
  },
  { name: 'a channel', marks: 'waste in the [[Dunmore Ship Channel]] today', names: ['Dunmore Ship Channel'] },
  { name: 'an Islamic centre of no name', marks: 'an attack on the Islamic Center last May', names: [] },
  {
    name: 'numbered districts',
    marks: 'Solicitor of the [[14th Judicial Circuit]] and of the [[Twenty-First Judicial Circuit of Florida]] spoke.',
    names: ['14th Judicial Circuit', 'Twenty-First Judicial Circuit of Florida'],
  },
  {
    name: 'initials in brackets',
    marks: 'sold in the [[European Economic Area]] (‘[[EEA]]’). The [[EEA]] and [[Asia]] (HK) grew.',
    names: ['European Economic Area', 'European Economic Area', 'European Economic Area', 'Asia'],
  },
  {
    name: 'a part of a county',
    marks: 'a home in the [[La Vennick]] area of unincorporated [[Riverside County]]; the Dallas area of [[Texas]]',
    names: ['La Vennick', 'Riverside County', 'TX, US'],
  },
  { name: 'some neighbourhood of a city', marks: 'They will tour a Chicago neighborhood today.', names: [] },
  {
    name: 'offices of counties',
    marks: 'In [[California]] the other offices involved include [[Marin]], [[San Joaquin]], and [[Solano]].',
    names: ['CA, US', 'Marin County', 'San Joaquin County', 'Solano County'],
  },
  { name: 'offices of towns', marks: 'Its offices are in Fresno, Ventura, and Sacramento.', names: [] },
  {
    name: 'a province called after its town',
    marks: '[[Syria]] and [[Russia]] fought in the province of [[Latakia]].',
    names: ['SY', 'RU', 'Latakia, SY'],
  },
  {
    name: 'an Irish road',
    marks: 'An Garda Síochána\n\nA lorry was stopped on the [[N20]] near Charleville in [[County Cork]].',
    names: ['N20', 'County Cork'],
  },
  {
    name: 'a jail in a street',
    marks: 'He is held at the [[Vennick Street Jail]] today.',
    names: ['Vennick Street Jail'],
  },
  {
    name: 'a port of entry written small',
    marks: 'cars at the [[Vennick port of entry]] and at each port of entry',
    names: ['Vennick port of entry'],
  },
  {
    name: 'a base that is listed as a town',
    marks: 'She worked at [[Robins Air Force Base]] in [[Georgia]].',
    names: ['Robins Air Force Base', 'GA, US'],
  },
  {
    name: 'a prison by its letters',
    marks: 'He was serving a sentence at [[FCI Vennick]] when he died there.',
    names: ['FCI Vennick'],
  },
  {
    name: 'a province with an article',
    marks: 'a strike in [[Deir ez-Zor]] province killed a leader in [[Syria]]',
    names: ['Deir ez-Zor, SY', 'SY'],
  },
  {
    name: 'a quarter behind its owner',
    marks: "shot in Santa Ana's [[Delhi]] neighborhood on Friday",
    names: ['Delhi'],
  },
])('$name', ({ marks, names }) => {
  const { found, marks: expected } = foundAndMarked('location', marks);
  expect(found).toEqual(expected);
  expect(mentionsIn(readMarks(marks).text).location.map(({ value }) => value.name)).toEqual(names);
});
