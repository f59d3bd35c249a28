// What a newspaper or station prints above its news: its own name, the sections of its site, who wrote it.

/** The last word of an outlet's name. */
const OUTLET_END = String.raw`news|times|post|herald|tribune|press|journal|gazette|chronicle|observer|globe|star|sun|mail|guardian|independent|telegraph|courier|examiner|sentinel|dispatch|inquirer|bulletin|record|recorder|register|reporter|advertiser|advocate|argus|banner|bee|citizen|daily|democrat|eagle|echo|enquirer|express|free press|informer|insider|leader|ledger|mercury|messenger|mirror|monitor|nation|news-press|observer-dispatch|online|patriot|pilot|pioneer|plain dealer|radio|republic|republican|review|sentinel|sowetan|spectator|standard|statesman|today|transcript|union|vindicator|voice|weekly|world|tv|television|broadcasting|media|network`;
/** `The Lakeside Times`, `QUARVEL DAILY NEWS`, `WQKH 11 News`, `Lakeside Times Online`, `Channel 4`. */
const NAME = new RegExp(
  String.raw`^(?:the )?(?:[\p{L}\d’'&.-]+ ){0,4}(?:${OUTLET_END})(?:\.(?:com?|net|org|ie|co\.\p{L}{2}))?$|^[KWC][A-Z]{2,3}(?:[- ]?(?:TV|FM|AM))?(?: (?:Channel )?\d{1,2})?$|^\p{L}[\p{L}-]{2,30}\.(?:com|net|news|co\.(?:uk|za|nz|ke))$`,
  'iu',
);
/** Labels of offices that end in such a word. */
const NO_NAME =
  /^(?:(?:\p{L}+ ){0,3}(?:press|media|news|public) (?:release|news|media|press|record|radio|weekly|review|bulletin|dispatch)|(?:daily|weekly|latest|breaking|local|for the) (?:news|media|press|record|bulletin|dispatch)|news|press|media|bulletin|today|online|world|nation|daily|weekly|voice|radio|independent|leader|in the news|the press|public record)$/iu;
/** Who wrote it, in the lines below. */
const BYLINE = /^(?:(?:By|BY)|.{0,30}\d{4}.{0,12}[|•·,–—-] ?[Bb]y) \p{Lu}/u;
const OF_OFFICE = /\b(?:office|department|affairs|police|command|bureau|ministry|council)\b/iu;
const WRITTEN =
  /^(?:author of the article\b|author: ?\p{Lu}|(?:reported|story) by\b|published:? .{4,60}(?:\||•|updated)|(?:our )?staff (?:reporter|writer)|.{3,40}, staff (?:reporter|writer))/iu;
/** Sections of a newspaper's or station's site. */
const SECTION = new Set(
  `news sport sports opinion opinions obituaries weather courts lifestyle classifieds live closings contests business politics local national
  world entertainment video videos photos e-edition subscribe traffic jobs events community health education crime home search menu
  podcasts podcast columns culture travel motoring tech technology science arts food money markets finance property features letters
  editorial editorials comment investigates investigations radio tv shows schedule newsletters games puzzles cars homes shop
  advertise watch listen us uk africa asia europe local-news latest trending schools life style weekend magazine e-paper epaper notices
  calendar deaths births farming rugby football soccer cricket gaa hockey shopping deals forecast radar`.split(/\s+/),
);
const MARKS = /[|•·/>»]/;
const PARTED = / ?[|•·/>»] ?/;
const WITHIN = 14;
const LONGEST_NAME = 50;

/** True for a row of sections: `NEWS | COURTS | SPORT`, `NEWS  SPORTS  OPINION`. */
export function isSectionRow(text: string): boolean {
  if (text.length > 160 || text.length < 12) return false;
  // nearly all lines end here
  if (!MARKS.test(text) && !SECTION.has(text.slice(0, text.indexOf(' ')).toLowerCase())) return false;
  const parts = text.split(PARTED).filter((part) => part !== '');
  const marked = parts.length >= 3;
  const words = marked ? parts : text.split(' ');
  const sections = words.filter((part) => SECTION.has(part.toLowerCase().split(' ').at(-1)!)).length;
  // without marks between them nothing but sections
  return marked ? sections >= 2 && sections * 3 >= words.length * 2 : words.length >= 4 && sections === words.length;
}

/** True for what could be the name of a newspaper or a station: `Lakeside Times`. */
export function mayBeOutlet(text: string): boolean {
  if (!mayBeMasthead(text)) return false;
  return text.split(' ').every((word) => /^(?:[\p{Lu}\d&]|(?:of|the|and)$)/u.test(word));
}

/** True for a line that could be an outlet's name above its news. */
export function mayBeMasthead(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text) && !NO_NAME.test(text);
}

/** True for the first line of a news page that is the outlet's name: a row of sections or who wrote it stands below. */
export function isMasthead(text: string, below: readonly string[]): boolean {
  if (!mayBeMasthead(text)) return false;
  return below.slice(0, WITHIN).some((line) => line.length < 120 && (isByline(line) || isSectionRow(line)));
}

/**
 * True for what stands so many lines below an outlet's name and is no headline: `Serving Bradford, Sullivan and Wyoming counties` right below,
 * `By Ada Quill` further down.
 */
export function isBelowMasthead(text: string, lines: number): boolean {
  if (text.length > LONGEST_TAGLINE || !(lines > 0)) return false;
  return (lines === 1 && TAGLINE.test(text)) || (text.length <= LONGEST_NAME && isByline(text));
}
const LONGEST_TAGLINE = 90;
const TAGLINE =
  /^(?:(?:proudly )?(?:serving|covering|informing)|your|the voice of|the newspaper of|a newspaper for|established|est\.|founded|since \d{4}|independent|local news)\b|since \d{4}$/iu;

function isByline(line: string): boolean {
  return WRITTEN.test(line) || (BYLINE.test(line) && !OF_OFFICE.test(line));
}
