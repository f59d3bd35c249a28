import { wordSet } from '../../gazetteer/words.ts';

/** What a firm calls itself before `of`, `for`, `on` or `in`: `Hospice of the Comforter, Inc.`, `Homes for Heroes LLC`. */
export const PHRASE_HEADS = wordSet(`
  hospice house houses home homes back hope heart hearts hands angels voices bridge bridges heroes farmers families women kids youth artists
  veterans neighbors doctors nurses students mothers fathers parents order gift gifts arts spirit taste touch pride breath paws pets gateway
  tree garden gardens tower shades colors sounds seeds roots wings circle champions partners coalition ministries temple tabernacle
  children citizens lawyers teachers people visions dreams lights light path paths pathway pathways wheels meals tools toys books vision voice life light bread table fruit grace world kingdom island spirits
`);
/** The small words behind them. */
export const PHRASE_LINKS = wordSet('of for on in to');
