import { expect, test } from 'vitest';
import { type FactsCase as Case, factsIn } from '../../../test/support/facts.ts';

const roles: readonly Case[] = [
  {
    name: 'possessive before the name',
    text: 'The county’s health officer, Dr. Marisol Venn, said tests came back negative.',
    facts: { 'Marisol Venn': ' |  | health officer' },
  },
  {
    name: 'possessive before the name, closed by a comma',
    text: 'Tests, said the county’s health officer, Dr. Marisol Venn, came back negative.',
    facts: { 'Marisol Venn': ' |  | health officer' },
  },
  {
    name: 'a list of names with their posts',
    text: 'They met Marisol Venn, the mayor, Norman Threlkeld, a clerk, and others.',
    facts: { 'Marisol Venn': ' |  | mayor', 'Norman Threlkeld': ' |  | clerk' },
  },
  {
    name: 'firm before the title',
    text: 'Acme Robotics Inc. chief executive Marisol Venn resigned. Brightwater Energy CEO Norman Threlkeld stayed.',
    facts: {
      'Marisol Venn': ' |  | chief executive @ Acme Robotics Inc.',
      'Norman Threlkeld': ' |  | CEO @ Brightwater Energy',
    },
  },
  {
    name: 'field in lower case, body behind a comma',
    text: 'Marisol Venn, director of operations, U.S. Africa Command, spoke.',
    facts: { 'Marisol Venn': ' |  | director of operations @ United States Africa Command' },
  },
  {
    name: 'body with its short form behind a comma',
    text: 'Marisol Venn, Commissioner, Kentucky State Police (KSP), and Norman Threlkeld, Chief, spoke.',
    facts: { 'Marisol Venn': ' |  | Commissioner @ Kentucky State Police', 'Norman Threlkeld': ' |  | Chief' },
  },
  {
    name: 'a chief of several is one',
    text: 'Speakers include Chief of Detectives Marisol Venn; Norman Threlkeld, Counsel to the court; and others.',
    facts: { 'Marisol Venn': ' |  | Chief of Detectives', 'Norman Threlkeld': ' |  | Counsel' },
  },
  {
    name: 'names torn from their title',
    text: 'She thanked Assistant State’s Attorneys\nMarisol Venn\nand\nNorman Threlkeld\nfor handling the case.',
    facts: {
      'Marisol Venn': ' |  | Assistant State’s Attorney',
      'Norman Threlkeld': ' |  | Assistant State’s Attorney',
    },
  },
  {
    name: 'the section of all who try a case, not the district of one',
    text: 'It is prosecuted by Deputy Chief Marisol Venn, Trial Attorney Ada Ostrakov and Senior Litigation Counsel Norman Threlkeld of the Fraud Section and Assistant U.S. Attorney Wendell Quist of the District of Idaho.',
    facts: {
      'Marisol Venn': ' |  | Deputy Chief @ Fraud Section',
      'Ada Ostrakov': ' |  | Trial Attorney @ Fraud Section',
      'Norman Threlkeld': ' |  | Senior Litigation Counsel @ Fraud Section',
      'Wendell Quist': ' |  | Assistant U.S. Attorney @ District of Idaho',
    },
  },
  {
    name: 'where a firm is based, and its full name',
    text: 'Marisol Venn, former CEO of Arizona-based lending company Plithik Mortgage Specialists Inc. (PMS), and Norman Threlkeld, an officer of PMS, spoke.',
    facts: {
      'Marisol Venn': ' |  | former CEO @ Plithik Mortgage Specialists Inc.',
      'Norman Threlkeld': ' |  | officer @ Plithik Mortgage Specialists Inc.',
    },
  },
  {
    name: 'members of a council',
    text: 'Council Members Marisol Venn, Ada Ostrakov, and Norman Threlkeld met.\n\nNorman Threlkeld\nAuthor\n\nJane Quist',
    facts: {
      'Marisol Venn': ' |  | Council Member',
      'Ada Ostrakov': ' |  | Council Member',
      'Norman Threlkeld': ' |  | Council Member',
      'Jane Quist': ' |  | ',
    },
  },
  {
    name: 'work in a clause',
    text: 'Marisol Venn worked as a bookkeeper at Laketown Dental Group.',
    facts: { 'Marisol Venn': ' |  | bookkeeper @ Laketown Dental Group' },
  },
  {
    name: 'then',
    text: 'Marisol Venn, then the chief financial officer of Tollgate Foods, falsified invoices.',
    facts: { 'Marisol Venn': ' |  | chief financial officer @ Tollgate Foods' },
  },
  {
    name: 'former, before the body',
    text: 'Marisol Venn, a former SEC attorney, was charged.',
    facts: { 'Marisol Venn': ' |  | former attorney @ United States Securities and Exchange Commission' },
  },
  {
    name: 'a longer name is no title',
    text: 'Marisol Venn, Criminal Justice Center, spoke.',
    facts: { 'Marisol Venn': ' |  | ' },
  },
  {
    name: 'one body for all who share the title',
    text: 'Trial Attorneys Marisol Venn and Norman Threlkeld of the Fraud Section prosecute.',
    facts: {
      'Marisol Venn': ' |  | Trial Attorney @ Fraud Section',
      'Norman Threlkeld': ' |  | Trial Attorney @ Fraud Section',
    },
  },
  {
    name: 'one body for the lawyers of one section, each with a title',
    text: 'Acting Deputy Chief Marisol Venn and Trial Attorney Norman Threlkeld of the Fraud Section prosecute.',
    facts: {
      'Marisol Venn': ' |  | Acting Deputy Chief @ Fraud Section',
      'Norman Threlkeld': ' |  | Trial Attorney @ Fraud Section',
    },
  },
  {
    name: 'a place is no part of a calling in lower case, a station is whose it is',
    text: 'California attorney Marisol Venn, Toledo nurse Ada Ostrakov and WKBX-TV anchor Norman Threlkeld spoke.',
    facts: {
      'Marisol Venn': ' |  | attorney',
      'Ada Ostrakov': ' |  | nurse',
      'Norman Threlkeld': ' |  | anchor @ WKBX-TV',
    },
  },
  {
    name: 'a unit behind a comma is whose office it is',
    text: 'Special Agent in Charge Marisol Venn of the Federal Bureau of Investigation (FBI), Miami Field Office, spoke.',
    facts: { 'Marisol Venn': ' |  | Special Agent in Charge @ Federal Bureau of Investigation Miami Field Office' },
  },
  {
    name: 'a body behind a comma is that of the next person',
    text: 'Marisol Venn, director of the Justice Department, FBI Director Norman Threlkeld and others spoke.',
    facts: {
      'Marisol Venn': ' |  | director @ United States Department of Justice',
      'Norman Threlkeld': ' |  | Director @ Federal Bureau of Investigation',
    },
  },
  {
    name: 'a lawyer of another office has not the body of the next one',
    text: 'Assistant U.S. Attorney Marisol Venn and Trial Attorney Norman Threlkeld of the Fraud Section prosecute.',
    facts: {
      'Marisol Venn': ' |  | Assistant U.S. Attorney',
      'Norman Threlkeld': ' |  | Trial Attorney @ Fraud Section',
    },
  },
  {
    name: 'subject behind its verb',
    text: 'The staff attorney on this matter was Marisol Venn.',
    facts: { 'Marisol Venn': ' |  | staff attorney' },
  },
  {
    name: 'post before an honorific',
    text: 'State Epidemiologist Dr. Marisol Venn urged residents to cook poultry.',
    facts: { 'Marisol Venn': ' |  | State Epidemiologist' },
  },
  {
    name: 'calling that no list holds',
    text: 'Marisol Venn, a glaciologist with the U.S. Geological Survey, spoke.',
    facts: { 'Marisol Venn': ' |  | glaciologist @ United States Geological Survey' },
  },
  {
    name: 'month is no employer',
    text: 'Marisol Venn, who joined as General Counsel in May 2015, spoke.',
    facts: { 'Marisol Venn': ' |  | General Counsel' },
  },
  {
    name: 'possessive calling',
    text: 'Marisol Venn, 41, a teacher’s aide at Oak Park High School, was indicted.',
    facts: { 'Marisol Venn': '41 |  | teacher’s aide @ Oak Park High School' },
  },
  {
    name: 'field of the post before the name',
    text: 'Assistant Attorney General for National Security Marisol Venn and Minister for the Middle East Norman Threlkeld met.',
    facts: {
      'Marisol Venn': ' |  | Assistant Attorney General for National Security',
      'Norman Threlkeld': ' |  | Minister for the Middle East',
    },
  },
  {
    name: 'in charge of a body',
    text: 'Marisol Venn, Acting Assistant Attorney General in charge of the Antitrust Division, spoke.',
    facts: { 'Marisol Venn': ' |  | Acting Assistant Attorney General @ Antitrust Division' },
  },
  {
    name: 'a place is no firm',
    text: 'Norman Threlkeld, the former owner and operator of an Indiana flight management company, fled.',
    facts: { 'Norman Threlkeld': ' |  | former owner and operator' },
  },
  {
    name: 'a body that ends the headline',
    text: 'Agents Raid the Antitrust Division\n\nAttorney General Marisol Venn spoke.',
    facts: { 'Marisol Venn': ' |  | Attorney General' },
  },
  { name: 'seat', text: 'Marisol Venn MP resigned.', facts: { 'Marisol Venn': ' |  | MP' } },
];

const severalRoles: readonly Case[] = [
  {
    name: 'a title at the end of the list, behind ages',
    text: 'Marisol Venn, 44, and Norman Threlkeld, 49, the owners and operators of Caring Home Health, were sentenced.',
    facts: {
      'Marisol Venn': '44 |  | owner and operator @ Caring Home Health',
      'Norman Threlkeld': '49 |  | owner and operator @ Caring Home Health',
    },
  },
  {
    name: 'a second title of all who have the first',
    text: 'Assistant District Attorneys Marisol Venn and Norman Threlkeld, Deputy Bureau Chiefs, and Sergeant Ada Quillfeather came.',
    facts: {
      'Marisol Venn': ' |  | Assistant District Attorney; Deputy Bureau Chief',
      'Norman Threlkeld': ' |  | Assistant District Attorney; Deputy Bureau Chief',
      'Ada Quillfeather': ' |  | Sergeant',
    },
  },
  {
    name: 'predicate of all',
    text: 'Marisol Venn, Norman Threlkeld and Ada Quillfeather were patient recruiters for a clinic.',
    facts: {
      'Marisol Venn': ' |  | patient recruiter',
      'Norman Threlkeld': ' |  | patient recruiter',
      'Ada Quillfeather': ' |  | patient recruiter',
    },
  },
  {
    name: 'a title in the singular is of the last alone',
    text: 'Marisol Venn and Norman Threlkeld, a nurse, left.',
    facts: { 'Marisol Venn': ' |  | ', 'Norman Threlkeld': ' |  | nurse' },
  },
  {
    name: 'work of all',
    text: 'Marisol Venn and Norman Threlkeld worked at Midway Medical as medical assistants.',
    facts: {
      'Marisol Venn': ' |  | medical assistant @ Midway Medical',
      'Norman Threlkeld': ' |  | medical assistant @ Midway Medical',
    },
  },
  {
    name: 'callings before a list with ages',
    text: 'Two campaign workers Marisol Venn, 44, and Norman Threlkeld, 48, pleaded guilty.',
    facts: { 'Marisol Venn': '44 |  | campaign worker', 'Norman Threlkeld': '48 |  | campaign worker' },
  },
  {
    name: 'two posts of one body',
    text: 'Marisol Venn, president and owner of Acme Corp., and Norman Threlkeld, founder and former CEO of Acme Corp., met. Ada Quillfeather was a co-owner of and practicing physician at Acme Corp.',
    facts: {
      'Marisol Venn': ' |  | president and owner @ Acme Corp.',
      'Norman Threlkeld': ' |  | founder @ Acme Corp.; former CEO @ Acme Corp.',
      'Ada Quillfeather': ' |  | co-owner @ Acme Corp.; practicing physician @ Acme Corp.',
    },
  },
  {
    name: 'the title of the next person',
    text: 'Sheriff Marisol Venn of the FBI, U.S. Attorney for the District of Idaho Norman Threlkeld and others spoke.',
    facts: {
      'Marisol Venn': ' |  | Sheriff @ Federal Bureau of Investigation',
      'Norman Threlkeld': ' |  | U.S. Attorney @ District of Idaho',
    },
  },
];

const told: readonly Case[] = [
  {
    name: 'a pronoun tells it',
    text: 'David Threlkeld has been a prosecutor for years. For 8 years, he served as Chief Deputy District Attorney overseeing divisions. In 2009, he worked as an Assistant San Diego City Attorney.',
    facts: { 'David Threlkeld': ' |  | prosecutor; Chief Deputy District Attorney; Assistant San Diego City Attorney' },
  },
  {
    name: 'a pronoun behind two persons tells nothing',
    text: 'David Threlkeld met Bert Osgood in May. He served as chief of police.',
    facts: { 'David Threlkeld': ' |  | ', 'Bert Osgood': ' |  | ' },
  },
  {
    name: 'the defendant is the one so identified',
    text: 'He identified the defendant as Marcell Threlkeld, 18. Ada Quillfeather saw it. The defendant was a teacher at Lincoln High School.',
    facts: { 'Marcell Threlkeld': '18 |  | teacher @ Lincoln High School', 'Ada Quillfeather': ' |  | ' },
  },
  {
    name: 'the headline tells it',
    text: 'Operator of Laketown Day Care Pleads Guilty to Tax Evasion\n\nWASHINGTON – Norman Threlkeld, 64, pleaded guilty today to tax evasion.',
    facts: { 'Norman Threlkeld': '64 |  | Operator @ Laketown Day Care' },
  },
  {
    name: 'a headline about two',
    text: 'Two Doctors Plead Guilty to Tax Evasion\n\nWASHINGTON – Norman Threlkeld, 64, pleaded guilty today to tax evasion.',
    facts: { 'Norman Threlkeld': '64 |  | ' },
  },
  {
    name: 'before a list, behind a colon or a comma',
    text: 'The suit names the owners of Mountain View: Marisol Venn and Bert Osgood. It names its principals, Norman Threlkeld and Ada Quillfeather; and Deborah Roe.',
    facts: {
      'Marisol Venn': ' |  | owner',
      'Bert Osgood': ' |  | owner',
      'Norman Threlkeld': ' |  | principal',
      'Ada Quillfeather': ' |  | principal',
      'Deborah Roe': ' |  | ',
    },
  },
  {
    name: 'those who saw it are no part of a list',
    text: 'The suspect saw two officers, Ada Quillfeather said.',
    facts: { 'Ada Quillfeather': ' |  | ' },
  },
  {
    name: 'a surname that is a calling',
    text: 'Stephen Hunter and Danny Cook fled. Defendants Hunter and Cook were held.',
    facts: { 'Stephen Hunter': ' |  | ', 'Danny Cook': ' |  | ' },
  },
  {
    name: 'an assistant holds another office',
    text: 'U.S. Attorney Norman Threlkeld was named. He has been an Assistant U.S. Attorney since 2001.',
    facts: { 'Norman Threlkeld': ' |  | U.S. Attorney; Assistant U.S. Attorney' },
  },
  {
    name: 'a page breaks the sentence between title and name',
    text: 'Anyone is asked to contact Investigator\n\nNorman Threlkeld of the Toledo Police Department.\n\nStaff\nMarisol Venn\nDirector\nBert Osgood\nManager',
    facts: {
      'Norman Threlkeld': ' |  | Investigator @ Toledo Police Department',
      'Marisol Venn': ' |  | Director',
      'Bert Osgood': ' |  | Manager',
    },
  },
  {
    name: 'a verb in a headline is no part of the title',
    text: 'Lawmakers Pass Cook County State’s Attorney Marisol Venn’s Proposal to Protect Victims of Crime',
    facts: { 'Marisol Venn': ' |  | Cook County State’s Attorney' },
  },
];

const abroad: readonly Case[] = [
  {
    name: 'heads and their deputies',
    text: 'Marisol Venn, deputy head of mission at the British High Commission, and Education Commissioner Norman Threlkeld, State Superintendent of Public Instruction Ada Quillfeather and others met.',
    facts: {
      'Marisol Venn': ' |  | deputy head of mission @ British High Commission',
      'Norman Threlkeld': ' |  | Education Commissioner',
      'Ada Quillfeather': ' |  | State Superintendent of Public Instruction',
    },
  },
  {
    name: 'honorifics between title and name',
    text: 'Vice-Chancellor Dame Hilary Threlkeld and Deputy Mayor Cr Toni Venn left.',
    facts: { 'Hilary Threlkeld': ' |  | Vice-Chancellor', 'Toni Venn': ' |  | Deputy Mayor; Cr' },
  },
  {
    name: 'a church is nobody',
    text: 'Rev. Marcus Threlkeld, pastor of Grace Church, prayed. National Weather Service meteorologist Dawn Venn warned.',
    facts: {
      'Marcus Threlkeld': ' |  | pastor @ Grace Church',
      'Dawn Venn': ' |  | meteorologist @ National Weather Service',
    },
  },
];

const offices: readonly Case[] = [
  {
    name: 'post and rank',
    text: 'Joint Chiefs Chairman Gen. Marisol Venn and Secretary of the Navy Norman Threlkeld met.',
    facts: { 'Marisol Venn': ' |  | Joint Chiefs Chairman; Gen.', 'Norman Threlkeld': ' |  | Secretary of the Navy' },
  },
  {
    name: 'in charge of a body',
    text: 'Special Agent in Charge of the FBI’s Boston Division Marisol Venn spoke.',
    facts: { 'Marisol Venn': ' |  | Special Agent in Charge @ Federal Bureau of Investigation Boston Division' },
  },
  {
    name: 'a body before a calling',
    text: 'The National Park Service ranger, Marisol Venn, and the City Manager, Norman Threlkeld, came. Environment Agency area manager Ada Quillfeather spoke.',
    facts: {
      'Marisol Venn': ' |  | ranger @ National Park Service',
      'Norman Threlkeld': ' |  | City Manager',
      'Ada Quillfeather': ' |  | area manager @ Environment Agency',
    },
  },
  {
    name: 'honours and honorifics between title and name',
    text: 'The Minister for Police, the Hon. Norman Threlkeld MP, spoke. His barrister, Marisol Venn KC, left.',
    facts: { 'Norman Threlkeld': ' |  | Minister for Police; MP', 'Marisol Venn': ' |  | barrister' },
  },
  {
    name: 'onetime is no firm',
    text: 'Onetime mayor Norman Threlkeld and nurse manager Marisol Venn left.',
    facts: { 'Norman Threlkeld': ' |  | Onetime mayor', 'Marisol Venn': ' |  | nurse manager' },
  },
  {
    name: 'a chief prosecutor heads the office that the document names',
    text: 'Brooklyn District Attorney Marisol Venn spoke. Deputy District Attorney Norman Threlkeld of the Brooklyn District Attorney’s Office left.',
    facts: {
      'Marisol Venn': " |  | Brooklyn District Attorney @ Brooklyn District Attorney's Office",
      'Norman Threlkeld': " |  | Deputy District Attorney @ Brooklyn District Attorney's Office",
    },
  },
  {
    name: 'an abbreviation is no second title',
    text: 'District Attorney Marisol Venn spoke. DA Venn left. Gov. Norman Threlkeld came. Governor Threlkeld left.',
    facts: { 'Marisol Venn': ' |  | District Attorney', 'Norman Threlkeld': ' |  | Governor' },
  },
  {
    name: 'numbered districts belong to the title',
    text: 'Harris County Precinct 4 Commissioner Marisol Venn came.',
    facts: { 'Marisol Venn': ' |  | Harris County Precinct 4 Commissioner' },
  },
  {
    name: 'a comma between title and name',
    text: 'Deputy DA, Marisol Venn represented the family.',
    facts: { 'Marisol Venn': ' |  | Deputy DA' },
  },
  {
    name: 'title and body on the lines of a contact',
    text: 'Media Contact:\nMarisol Venn\nPublic Affairs Counsel\n(714) 555-0100\n\nNorman Threlkeld\nDirector of Communications\nToledo Police Department\n214-555-3756',
    facts: {
      'Marisol Venn': ' |  | Public Affairs Counsel',
      'Norman Threlkeld': ' |  | Director of Communications @ Toledo Police Department',
    },
  },
  {
    name: 'field of the post before an honorific',
    text: 'Assistant Secretary of Labor for Occupational Safety and Health Dr. Marisol Venn spoke.',
    facts: { 'Marisol Venn': ' |  | Assistant Secretary of Labor for Occupational Safety and Health' },
  },
  {
    name: 'a city is no part of a calling',
    text: 'San Diego neurosurgeon Dr. Marisol Venn and Trial Attorney Norman Threlkeld from the Fraud Section met.',
    facts: { 'Marisol Venn': ' |  | neurosurgeon', 'Norman Threlkeld': ' |  | Trial Attorney @ Fraud Section' },
  },
];

test.for([...roles, ...severalRoles, ...told, ...abroad, ...offices])('$name', ({ text, facts }) => {
  expect(factsIn(text)).toEqual(facts);
});
