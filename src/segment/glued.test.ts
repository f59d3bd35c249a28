import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';
import { plainText } from './tokens.ts';

/** The text with the blanks that it is read with. */
const read = (text: string): string => {
  const tokens = tokenise(text, [{ start: 0, end: text.length }]);
  return plainText(tokens, 0, tokens.count);
};

test.for([
  ['a complaint filed byTimothy Varga', 'a complaint filed by Timothy Varga'],
  ['theIRSs list and theEthiopian embassy', 'the IRSs list and the Ethiopian embassy'],
  ['Assistant ChiefTodd Varga and JudgeJennifer Roe', 'Assistant Chief Todd Varga and Judge Jennifer Roe'],
  ['TimothyVarga of theTax Division', 'Timothy Varga of the Tax Division'],
  ['our children, saidU.S. Attorney Roe', 'our children, said U.S. Attorney Roe'],
  ['on two occasionsJan. 6, 2014 and sinceApril 2009', 'on two occasions Jan. 6, 2014 and since April 2009'],
  ['Jan. 1, 2009, andMay20, 2014', 'Jan. 1, 2009, and May 20, 2014'],
  ['in two citiesJackson and Nashville', 'in two cities Jackson and Nashville'],
  ['more than150 files and in1997', 'more than 150 files and in 1997'],
  ['for 2010and 2011, 60cases of $8million', 'for 2010 and 2011, 60 cases of $8 million'],
  ['WASHINGTONThe court and CLEVELANDFive men', 'WASHINGTON The court and CLEVELAND Five men'],
  ['Juan Diaz51, of Miami', 'Juan Diaz 51, of Miami'],
])('%s', ([text, wanted]) => {
  expect(read(text!)).toBe(wanted);
});

test.for([
  'eBay, iPhone, LinkedIn, YouTube, CarMax, SunTrust, StopFraud, easyJet, jetBlue, WellCare',
  'McDonald, MacArthur, DeShawn, LaToya, LeAnn, DiCicco, VanDyk, JoAnna, MaryBeth',
  'jroe@theTaxFirm.com, www.theTaxDivision.gov, @theJustice, #andRobert, user_inCosta, 23andMe',
  'AM2PAT, H1N1, F1RST, MS-13, iPhone5, 2FTs, 4th, 3rd, 12cr345, 1080p, 10am, 5kg, Snowman840, Forms1099',
  'Anthem, Inc.s plan',
])('%s is left as it is', (text) => {
  expect(read(text)).toBe(text);
});
