/** First bytes of the compiled file; another number for another layout. */
export const LEXICON_MAGIC = 'slglex04';

/**
 * The lexicons that are compiled into one trie. The position is the number in the compiled file and the bit in
 * a hit's kind mask, so append, never reorder.
 */
export const LEXICON_KINDS = [
  'agency',
  'city',
  'state',
  'county',
  'country',
  'region',
  'facility',
  'court',
  'law',
  'program',
  'organization',
  'title',
  'demonym',
  'district',
  'quarter',
  'code',
] as const;

export type LexiconKind = (typeof LEXICON_KINDS)[number];

/** Bit of a kind in a node's mask. Comparisons, since they vanish where V8 compiles a call with the kind written out; a look-up does not. */
export function kindBit(kind: LexiconKind): number {
  switch (kind) {
    case 'agency':
      return 1 << 0;
    case 'city':
      return 1 << 1;
    case 'state':
      return 1 << 2;
    case 'county':
      return 1 << 3;
    case 'country':
      return 1 << 4;
    case 'region':
      return 1 << 5;
    case 'facility':
      return 1 << 6;
    case 'court':
      return 1 << 7;
    case 'law':
      return 1 << 8;
    case 'program':
      return 1 << 9;
    case 'organization':
      return 1 << 10;
    case 'title':
      return 1 << 11;
    case 'demonym':
      return 1 << 12;
    case 'district':
      return 1 << 13;
    case 'quarter':
      return 1 << 14;
    case 'code':
      return 1 << 15;
  }
}

/** How a surface form may be met. */
export const FORM_WEAK = 1; // counts only beside a second sign
export const FORM_UPPER = 2; // only in capitals: an abbreviation such as ICE or IT
export const FORM_ANY_CASE = 4; // also in lower case
export const FORM_LOST_APOSTROPHE = 8; // made from a form with 's by leaving the apostrophe out

/** Classes of single words, compiled into the vocabulary's first plane. */
export const WORD_GIVEN = 1; // a given name
export const WORD_SURNAME = 2; // a surname
export const WORD_COMMON = 4; // an ordinary English word, mostly written in lower case
export const WORD_FREQUENT = 8; // one of the few thousand most frequent of these
export const WORD_PLACE = 16; // first word of a place name
export const WORD_KNOWN = 32; // a word of English running text at all, in any case
