import { MARK, TOKEN_CAPITAL, type TokenTable } from '../segment/tokens.ts';
import { wordId, wordSet, wordUnion } from './words.ts';

// Counties of Britain and Ireland, and Irish words, that tell which country a document is of.

/** Counties that no other country has a place of. */
const BRITISH_ONLY = wordSet(`
  gloucestershire oxfordshire buckinghamshire bedfordshire hertfordshire cambridgeshire lincolnshire nottinghamshire derbyshire
  leicestershire northamptonshire warwickshire worcestershire herefordshire shropshire staffordshire lancashire wiltshire
  aberdeenshire ayrshire lanarkshire renfrewshire perthshire stirlingshire pembrokeshire carmarthenshire monmouthshire fermanagh
`);
const NORTHERN = wordSet('down armagh londonderry derry antrim tyrone fermanagh durham');
const IRISH = wordSet(`
  cork kerry kilkenny tipperary offaly laois meath louth cavan monaghan donegal leitrim sligo mayo roscommon longford westmeath
  kildare carlow wexford clare galway limerick waterford wicklow dublin
`);
/** Names that stand behind `County`. */
export const AFTER_COUNTY = wordUnion(NORTHERN, IRISH);
/** The police and parliament of Ireland and who leads its government: no other country's papers write of them so. */
const IRISH_WORDS = wordSet('gardai garda taoiseach tanaiste oireachtas');
const COUNTY = wordId('county');
const CO = wordId('co');
/** Words at which `countryTold` looks. */
export const TELLING_ABROAD = wordUnion(BRITISH_ONLY, IRISH_WORDS, COUNTY, CO);

/** Country that a token tells of: `Lincolnshire`, `County Donegal`, `Co. Down`, `Gardaí`; undefined for none. */
export function countryTold({ word, flags, count }: TokenTable, i: number): string | undefined {
  const isCapital = (at: number): boolean => at >= 0 && at < count && (flags[at]! & TOKEN_CAPITAL) !== 0;
  if (IRISH_WORDS.has(word[i]!)) return 'IE';
  if (!isCapital(i)) return undefined;
  if (word[i] !== COUNTY && word[i] !== CO) return BRITISH_ONLY.has(word[i]!) ? 'GB' : undefined;
  const name = word[i + 1] === MARK.stop ? i + 2 : i + 1;
  if (isCapital(i - 1) || !isCapital(name)) return undefined; // `Kerr County Cork Company`
  if (NORTHERN.has(word[name]!)) return 'GB';
  return IRISH.has(word[name]!) ? 'IE' : undefined;
}
