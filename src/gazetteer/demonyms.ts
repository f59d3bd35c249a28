import { wordSet } from './words.ts';

const DEMONYMS = wordSet(`
  afghan albanian algerian american angolan arab argentine argentinian armenian australian austrian azerbaijani bahraini bangladeshi belarusian
  belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian caribbean chilean chinese colombian congolese
  croatian cuban cypriot czech danish dominican dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finnish
  french gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian iranian iraqi irish
  israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kuwaiti kurdish latvian lebanese liberian libyan lithuanian
  malaysian malian maltese mexican moldovan mongolian montenegrin moroccan nepalese nicaraguan nigerian norwegian omani pakistani palestinian
  panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian singaporean
  slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian uruguayan uzbek
  venezuelan vietnamese welsh yemeni zambian zimbabwean african asian latin hispanic californian texan alaskan hawaiian jewish muslim christian
  catholic islamic kiwi philippine rican
`);

/** True for a people's name: `Nigerian`, `Chinese`, the second half of `Puerto Rican`. No firm is called so alone. */
export function isDemonym(word: number): boolean {
  return DEMONYMS.has(word);
}
