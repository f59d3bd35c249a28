/** Small words that running text in a language is full of, as written, in lower case. Those that English has too are left out. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  Spanish: 'de la el los las del que en y por para con su sus una un fue es se como más este esta han ha lo',
  French:
    'le la les des et du dans une un est pour au aux que qui par sur avec ont été il elle ce cette en de d l à son sa ses',
  German:
    'der und das den von mit ist im auf für ein eine einer einem einen nicht des dem zu zur zum wurde wurden hat sich auch bei nach wird aus',
  Portuguese: 'de que da em os um uma para com não na por dos das ao foi se mais sua seu são',
  Dutch: 'de het een van en dat op te zijn met voor niet door bij aan werd naar ook zich hij uit om',
  Italian: 'di che il la per un una del della delle dei è con nel nella gli le da alla sono stato si ha ai',
  Polish: 'w na z się nie że jest przez oraz po za od dla został zostały są jego który która',
  Vietnamese: 'của và là các được trong cho không một những này người với đã có để tại từ về ở khi',
  'Haitian Creole': 'nan yo ki pou ak li te gen sou pa se ke la yon nou pral ap lan',
  Tagalog: 'ng sa ang mga na ay para si kay ni ito mula nang',
  Romanian: 'de la și în cu din pe pentru care este un ale lui fost sunt',
  Hmong: 'cov thiab ntawm lub rau tau uas yog kom nyob los hauv',
  Somali: 'ee iyo oo ka ku waa uu la ayaa waxa soo',
  Swedish: 'och att det som en på är av för med till den har ett inte om var från',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) {
    const languages = LANGUAGES_OF.get(word);
    if (languages === undefined) LANGUAGES_OF.set(word, [language]);
    else languages.push(language);
  }
}

/** What small words say of the language of a text. */
export interface WordEvidence {
  /** The language that most of them are small words of. */
  readonly language: string | undefined;
  /** How many are. */
  readonly hits: number;
  /** How many are small words of no language here: they carry the sense of running text. */
  readonly others: number;
}

/** Weighs words that are written without a capital. */
export function languageOfWords(words: readonly string[]): WordEvidence {
  const counts = new Map<string, number>();
  let others = 0;
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word.normalize('NFC'));
    if (languages === undefined) others += 1;
    else for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: string | undefined;
  let hits = 0;
  for (const [language, count] of counts) if (count > hits) [best, hits] = [language, count];
  return { language: best, hits, others };
}

/** Scripts that English is not written in, and the language to name for them. Kana comes before the characters that it stands among. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Japanese'],
  [/\p{Script=Hangul}/gu, 'Korean'],
  [/\p{Script=Han}/gu, 'Chinese'],
  [/\p{Script=Arabic}/gu, 'Arabic'],
  [/\p{Script=Cyrillic}/gu, 'Russian'],
  [/\p{Script=Hebrew}/gu, 'Hebrew'],
  [/\p{Script=Greek}/gu, 'Greek'],
  [/\p{Script=Thai}/gu, 'Thai'],
  [/\p{Script=Devanagari}/gu, 'Hindi'],
  [/\p{Script=Armenian}/gu, 'Armenian'],
  [/\p{Script=Khmer}/gu, 'Khmer'],
  [/\p{Script=Ethiopic}/gu, 'Amharic'],
];

/** The language of a text most of whose letters are of another script than ours; undefined for Latin letters. */
export function scriptLanguage(text: string): string | undefined {
  if (!/[^\0-\u036f\u1e00-\u2bff]/.test(text)) return undefined;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  let best: string | undefined;
  let most = 0;
  let other = 0;
  for (const [letters, language] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    other += count;
    // A fifth of kana among Chinese characters is Japanese.
    if (count > most * (best === 'Japanese' ? 5 : 1)) [best, most] = [language, count];
  }
  return other >= 4 && other > latin ? best : undefined;
}
