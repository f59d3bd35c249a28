import { wordId, wordSet } from '../../gazetteer/words.ts';
import { isCapitalised } from '../../segment/capital-run.ts';
import { GAP_NONE, MARK, TOKEN_BLOCK, TOKEN_SENTENCE, type TokenTable } from '../../segment/tokens.ts';

// Sites on which a page can be shared and its office be followed: page furniture, not bodies of the story.

const SITES = wordSet(
  'linkedin facebook twitter instagram youtube pinterest reddit tumblr whatsapp snapchat tiktok nextdoor flickr telegram threads',
);
/** What a reader is asked to do on a site. */
const INVITES = wordSet('follow like find share connect join visit subscribe tweet watch see message stay post');
const ON = wordSet('on via to at');
const JOINS = wordSet(', and & or / |');
const WEB = wordSet('com www http https');
const FARTHEST = 12; // tokens between the verb and the site

/** True for a site's name in tokens `[first, last)` that only links to it: alone on its line, `Follow us on Facebook and X`, `Twitter: @QuillCounty`. */
export function isShareLink(tokens: TokenTable, first: number, last: number): boolean {
  if (last !== first + 1 || !SITES.has(tokens.word[first]!)) return false;
  return isAloneOnLine(tokens, first) || isBeforeHandle(tokens, last) || isInvited(tokens, first);
}

function isAloneOnLine({ flags, count }: TokenTable, i: number): boolean {
  return (flags[i]! & TOKEN_BLOCK) !== 0 && (i + 1 >= count || (flags[i + 1]! & TOKEN_BLOCK) !== 0);
}

/** `Twitter @QuillCounty`, `Facebook: www.facebook.com`, `Twitter.com/QuillCounty`. */
function isBeforeHandle({ word, gap, count }: TokenTable, last: number): boolean {
  if (last >= count) return false;
  if (word[last] === MARK.at) return true;
  const next = word[last + 1] ?? 0;
  if (word[last] === MARK.colon) return next === MARK.at || WEB.has(next);
  return word[last] === MARK.stop && WEB.has(next) && gap[last] === GAP_NONE && gap[last + 1] === GAP_NONE;
}

/** Behind a request to the reader, over other sites of its list: `like us on Twitter and | Facebook`. */
function isInvited(tokens: TokenTable, site: number): boolean {
  const { word } = tokens;
  let on = site - 1;
  while (on > 0 && (JOINS.has(word[on]!) || SITES.has(word[on]!))) on -= 1;
  if (on < 1 || !ON.has(word[on]!)) return false;
  for (let at = on - 1; at >= 0 && on - at <= FARTHEST; at--) {
    if (INVITES.has(word[at]!) && isRequest(tokens, at)) return true;
    if (isOpening(tokens, at)) return false;
  }
  return false;
}

const PLEASE = wordId('please');

/** First of its sentence, or behind `please`, `or`, a comma: `Please | follow`, `For news, | follow`. */
function isRequest(tokens: TokenTable, at: number): boolean {
  if (isOpening(tokens, at)) return isCapitalised(tokens, at);
  const before = tokens.word[at - 1]!;
  return before === PLEASE || JOINS.has(before);
}

function isOpening({ flags }: TokenTable, i: number): boolean {
  return (flags[i]! & (TOKEN_SENTENCE | TOKEN_BLOCK)) !== 0;
}
