// English plurals, as far as releases count things. Suffix rules after the exceptions.

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    others: 'person', // `and 22 others`
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    oxen: 'ox',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    thieves: 'thief',
    leaves: 'leaf',
    shelves: 'shelf',
    wolves: 'wolf',
    loaves: 'loaf',
    calves: 'calf',
    halves: 'half',
    crises: 'crisis',
    sorties: 'sortie',
    movies: 'movie',
    cookies: 'cookie',
    calories: 'calorie',
    rookies: 'rookie',
    selfies: 'selfie',
    hoodies: 'hoodie',
    zombies: 'zombie',
    smoothies: 'smoothie',
    prairies: 'prairie',
    analyses: 'analysis',
    diagnoses: 'diagnosis',
    hypotheses: 'hypothesis',
    syntheses: 'synthesis',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    indices: 'index',
    appendices: 'appendix',
    alumni: 'alumnus',
    ties: 'tie',
    pies: 'pie',
    lies: 'lie',
    porsches: 'porsche',
    lexuses: 'lexus',
    walruses: 'walrus',
    caches: 'cache',
    avalanches: 'avalanche',
    headaches: 'headache',
    niches: 'niche',
    axes: 'axe',
    shoes: 'shoe',
    canoes: 'canoe',
    buses: 'bus',
    viruses: 'virus',
    campuses: 'campus',
    bonuses: 'bonus',
    censuses: 'census',
    statuses: 'status',
    gases: 'gas',
    aliases: 'alias',
    biases: 'bias',
    atlases: 'atlas',
    quizzes: 'quiz',
    goods: 'good',
    courts: 'court',
  }),
);
/** Plurals that are their own singular. */
const UNCHANGED = new Set(
  'aircraft spacecraft watercraft apparatus personnel faculty livestock swine series species deer fish sheep headquarters means staff police cattle trout salmon lamprey walleye mackerel tuna squid shrimp youth carp catfish shellfish elk moose bison caribou antelope grouse quail offspring'.split(
    ' ',
  ),
);
/** End in s and are no plurals. */
const SINGULAR_S =
  /(?:ss|us|is|['’]s)$|^(?:news|gas|bus|bias|alias|alas|perhaps|always|whereas|afterwards|towards|does|has|was|las|los|des|christmas|politics|physics|economics|ethics|electronics|athletics|forensics|logistics|mathematics|texas|kansas|arkansas|dallas|illinois|orleans|angeles|netherlands|philippines|maldives|mercedes|overseas|besides|sometimes|yes|its|his|hers|theirs|ours|yours|as|this|thus|plus|minus|versus|across|unless)$/;

/** `companys`, `countys`: a possessive that lost its mark. */
const LOST_POSSESSIVE = /[^aeiou]ys$/;

/** True for a word that looks like a plural noun. Takes lower case. */
export function looksPlural(word: string): boolean {
  if (IRREGULAR.has(word) || UNCHANGED.has(word)) return true;
  if (word.length < 4) return word === 'ids' || word === 'tvs' || word === 'ads';
  if (/(?:men|people|children)$/.test(word)) return !/^(?:specimen|regimen|omen|abdomen|acumen|women's)$/.test(word);
  return word.endsWith('s') && !SINGULAR_S.test(word) && !LOST_POSSESSIVE.test(word);
}

/** The singular of a noun in lower case; a word that is none comes back as it is. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (UNCHANGED.has(word) || SINGULAR_S.test(word)) return word;
  if (/^(?:specimen|regimen|omen|abdomen|acumen)$/.test(word)) return word;
  if (word.endsWith('people')) return `${word.slice(0, -6)}person`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (/[a-z]{2}men$/.test(word)) return `${word.slice(0, -2)}an`;
  if (!word.endsWith('s') || word.length < 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|ches|shes|xes|zzes)$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
  if (/(?:kni|li|wi)ves$/.test(word)) return `${word.slice(0, -3)}fe`;
  if (/(?:lves|rves|aves|oves|eves|ives)$/.test(word)) return word.slice(0, -1);
  return word.slice(0, -1);
}
