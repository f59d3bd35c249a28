import { WORD_COMMON } from '../../gazetteer/kinds.ts';
import { lexicon } from '../../gazetteer/load.ts';
import { longestHitIndex } from '../../gazetteer/match.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { TOKEN_CAPITAL } from '../../segment/tokens.ts';

const PLACE_KINDS = ['city', 'county', 'state', 'country'] as const;

/** Peoples whose name stands before their country's bodies: `Iraqi Ministry of Oil`. */
const PEOPLES_WORDS = `
  afghan albanian algerian american argentine armenian australian austrian azerbaijani bahraini bangladeshi belarusian belgian
  bolivian bosnian brazilian british bulgarian burmese cambodian canadian chilean chinese colombian croatian cuban cypriot czech
  danish dominican dutch ecuadorian egyptian english estonian ethiopian finnish french georgian german ghanaian greek
  guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese
  jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz latvian lebanese liberian libyan lithuanian macedonian
  malaysian maltese mexican moldovan mongolian moroccan nepalese nicaraguan nigerian norwegian omani pakistani palestinian
  panamanian paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan salvadoran saudi scottish serbian
  singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tunisian turkish
  emirati eritrean angolan cameroonian chadian malian congolese ivorian gambian mozambican senegalese burundian filipino
  barbadian trinidadian bahamian guyanese luxembourgish bhutanese laotian bosniak catalan
  turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean european
`;
const PEOPLES = wordSet(PEOPLES_WORDS);
const PEOPLES_NAMES: ReadonlySet<string> = new Set(PEOPLES_WORDS.split(/\s+/).filter(Boolean));

/** True for the name of a people, in any case: `Iraqi`. */
export function isPeople(word: string): boolean {
  return PEOPLES_NAMES.has(word.toLowerCase());
}

/**
 * True when a place of the lexicons, or a people's name, begins at token `i`. A town that is called like an everyday
 * word (Justice, College) is one only before `County` and the like.
 */
export function isPlace({ tokens, hits }: AnalysedDocument, i: number): boolean {
  const { word } = tokens;
  if (PEOPLES.has(word[i]!)) return true;
  if (hits.at[i]! < 0) return false;
  const common = (lexicon.vocabulary.classes[word[i]!]! & WORD_COMMON) !== 0;
  return PLACE_KINDS.some((kind) => {
    const hit = longestHitIndex(hits, i, kind);
    if (hit < 0) return false;
    return !common || hits.end[hit]! > i + 1 || (i + 1 < tokens.count && PLACE_ENDS.has(word[i + 1]!));
  });
}

const PLACE_ENDS = wordSet('county city parish borough township state');

/** True when the words right before token `i`, not before `from`, end a place's name or are a people's. */
export function endsPlace({ tokens, hits }: AnalysedDocument, i: number, from: number): boolean {
  const { word, flags } = tokens;
  if (i <= from || (flags[i - 1]! & TOKEN_CAPITAL) === 0) return false;
  if (PEOPLES.has(word[i - 1]!)) return true;
  if (PLACE_ENDS.has(word[i - 1]!) && i - 1 > from && (flags[i - 2]! & TOKEN_CAPITAL) !== 0) return true;
  for (let start = i - 1; start >= from && start >= i - 4; start--) {
    if (hits.at[start]! < 0) continue;
    for (const kind of PLACE_KINDS) {
      const hit = longestHitIndex(hits, start, kind);
      if (hit >= 0 && hits.end[hit] === i) return true;
    }
  }
  return false;
}

const THE = wordId('the');

/** True at a stop that begins a town's name: `The Dalles Police Department`, but not `The Valley County Sheriff's Office`. */
export function beginsTown({ tokens, hits }: AnalysedDocument, i: number): boolean {
  const city = longestHitIndex(hits, i, 'city');
  return city >= 0 && (tokens.word[i] !== THE || !PLACE_ENDS.has(tokens.word[hits.end[city]!] ?? 0));
}
