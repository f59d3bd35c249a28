// What a news site prints above its headline: its name, and rows of its sections.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of a row of sections. */
const SECTIONS = words(`
  about arts auto breaking business cars classifieds closings columns community contests courts crime culture e-edition e-paper
  education elections entertainment environment epaper events food football gallery health home homes investigations jobs life
  lifestyle live local login money more motoring multimedia national news newsletters obits obituaries opinion outdoors photos
  podcasts politics property provincial puzzles radio region regional safety schools science search sections shop shows sport
  sports state stories subscribe tech technology top traffic travel tv us video videos watch weather world
`);
const SEPARATOR = /\s?[|•·/>›»]\s?/;
/** So many without a sign between them are a row. */
const BARE_SECTIONS = 4;

/** `NEWS | COURTS | SPORT`, `News / Local News / Crime`: sections of a news site and nothing else. */
export function isSectionRow(text: string): boolean {
  if (text.length < 8 || text.length > 200) return false;
  const parts = text.split(/[\s|•·/>›»&]+/).filter((part) => part !== '');
  if (parts.length < (SEPARATOR.test(text) ? 2 : BARE_SECTIONS)) return false;
  return parts.every((part) => SECTIONS.has(part.toLowerCase()));
}

/** Last words of the names of newspapers. */
const PAPERS = words(`
  advance advertiser advocate age argus banner beacon bee bulletin champion chronicle citizen courier daily democrat dispatch echo
  enquirer enterprise examiner express gazette globe guardian herald independent inquirer journal leader ledger mail mercury messenger
  mirror monitor nation news observer pioneer post press progress punch record recorder register reporter republican review sentinel
  standard star statesman sun telegram telegraph times tribune vanguard voice weekly world
`);
const STATION = /^[KWC][A-Z]{2,3}(?:[- ](?:TV|FM|AM))?(?: \d{1,2})?(?: News(?: ?\d{1,2})?)?$/;
const NAME = /^(?:[Tt]he )?(?:[\p{Lu}\d][\p{L}\d.’'-]* |(?:of|and|&) ){0,3}(\p{Lu}[\p{L}-]+?)(?: [Oo]nline)?$/u;
const LONGEST_NAME = 45;

/** What could be the name of a newspaper or a station, on a line of its own. */
export function mayBeOutlet(text: string): boolean {
  if (text.length > LONGEST_NAME || !/^[\p{Lu}\d]/u.test(text)) return false;
  const last = NAME.exec(text)?.[1]?.split('-').at(-1);
  return STATION.test(text) || (last !== undefined && PAPERS.has(last.toLowerCase()));
}

const BYLINE = /^(?:by|author(?: of the article)?:|written by|reported by|story by)\s+\p{Lu}/iu;
const TRAIL = /^(?:home ?[>›»/|] ?)?news ?[>›»/|]|^home ?[>›»/|] ?(?:news|local|crime|courts|sport)/i;

/** So many blocks below a name are looked at. */
const BELOW_MASTHEAD = 8;

/**
 * `The Lakeside Sentinel`, `WQKH 11 News`: the name of a newspaper or a station above its headline. A byline or a row of sections stands
 * below it, `below` being the blocks there.
 */
export function isMasthead(text: string, below: readonly { readonly text: string }[]): boolean {
  if (!mayBeOutlet(text)) return false;
  return below
    .slice(0, BELOW_MASTHEAD)
    .some(({ text: line }) => BYLINE.test(line) || TRAIL.test(line) || isSectionRow(line));
}
