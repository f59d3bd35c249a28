import { AFTER_COUNTY } from '../../gazetteer/counties-abroad.ts';
import { homeAreaOf } from '../../gazetteer/home-area.ts';
import { longestHit } from '../../gazetteer/match.ts';
import { wordId, wordSet, wordUnion } from '../../gazetteer/words.ts';
import { plainText } from '../../segment/tokens.ts';
import type { FoundLocations } from './found.ts';

/** Counties whose names stand alone, and are towns elsewhere. Source: Lieutenancies Act 1997, schedule 1; counties of Ireland. */
const NAMES = wordSet(`
  norfolk suffolk essex kent surrey sussex dorset devon cornwall somerset wiltshire gloucestershire oxfordshire berkshire
  buckinghamshire bedfordshire hertfordshire hampshire cambridgeshire lincolnshire nottinghamshire derbyshire leicestershire
  northamptonshire rutland warwickshire worcestershire herefordshire shropshire staffordshire cheshire lancashire cumbria
  northumberland cleveland gwent dyfed clwyd gwynedd powys glamorgan pembrokeshire carmarthenshire monmouthshire anglesey
  aberdeenshire angus fife ayrshire lanarkshire renfrewshire perthshire stirlingshire moray argyll caithness sutherland
`);
const IRISH_NAMES = wordSet(`
  antrim tyrone fermanagh kerry kilkenny tipperary offaly laois meath louth cavan monaghan donegal leitrim sligo mayo roscommon
  longford westmeath kildare carlow wexford clare
`);
const COUNTY = wordId('county');
const CO = wordId('co');
/** Words at which this rule looks. */
export const BRITISH_NAMES = wordUnion(NAMES, IRISH_NAMES, COUNTY, CO);
const HOMES = new Set(['GB', 'IE']);

/**
 * A county of Britain or Ireland at token `i`, in a document from there: `Norfolk`, `County Durham`. Returns the end of
 * the mention, or the token itself.
 */
export function britishCounty(found: FoundLocations, i: number): number {
  const { context } = found;
  const { document } = context;
  const word = document.tokens.word[i]!;
  const prefixed = word === COUNTY || word === CO;
  const irish = IRISH_NAMES.has(word);
  if (!prefixed && !irish && !NAMES.has(word)) return i;
  if (prefixed && !(context.joins(i + 1) && context.isCapital(i + 1) && AFTER_COUNTY.has(document.tokens.word[i + 1]!)))
    return i;
  const { country } = homeAreaOf(document);
  if (country === undefined || !HOMES.has(country)) return i;
  const last = prefixed ? i + 2 : i + 1;
  if (context.opensTitle(last) || context.opensBody(last) || context.inPersonName(i, last)) return i;
  if (context.joins(last) && context.isCapital(last) && context.free(last)) return i;
  if ((longestHit(document.tokens, document.hits, i, 'region')?.last ?? last) > last) return i; // `Argyll and Bute`
  if (!prefixed && isDirected(found, i)) {
    const name = plainText(document.tokens, i - 1, last);
    return found.add(i - 1, last, { kind: 'region', name }, 'british-county') ? last : i;
  }
  const name = plainText(document.tokens, prefixed ? i + 1 : i, last);
  // `Co. Mayo`, `Mayo`: `County Mayo`
  const value = { kind: 'county', name: prefixed || irish ? `County ${name}` : name } as const;
  return found.add(i, last, value, 'british-county') ? last : i;
}

/** `north Cornwall`, `mid Devon`: a part of the county, with a small letter. */
function isDirected({ context }: FoundLocations, i: number): boolean {
  const { word } = context.document.tokens;
  return context.joins(i) && DIRECTIONS.has(word[i - 1] ?? 0) && !context.isCapital(i - 1);
}
const DIRECTIONS = wordSet('north south east west mid central northern southern eastern western');
