const LONGEST = 240;
/** A mark before a capital or a number, unless an abbreviation or initials stand before it: `U.S. Attorney`, `Nov. 18`, `Adam S. Vosk`. */
const ENDS =
  /(?<!\b(?:[A-Za-z]|St|Ft|Mt|Mr|Mrs|Ms|Dr|Jr|Sr|Nos?|Gov|Gen|Sen|Rep|Hon|Lt|Sgt|Col|Capt|Det|Inc|Ltd|Co|Corp|vs?|Art|Sec|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Calif|Fla|Tex|Ala|Ariz|Mass|Mich|Minn|Miss|Tenn|Wash|Conn|Del|Ga|Ill|Ind|Kan|Ky|La|Md|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Va|Vt|Wis|Wyo|Colo|Ark|ext|Tel))[.!?]["”’)]?\s+(?=["“‘(]?[A-Z0-9])|[!?]["”’)]?\s+(?=["“‘(]?[A-Z0-9])|\n\s*\n/g;

/**
 * The sentence around `[start, end)` on one line, for people to read; cut at 240 characters, in which the place always is.
 * A look at punctuation only: the record does not keep the extractor's sentences.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  if (text === '') return '';
  const from = Math.max(0, start - LONGEST);
  const before = text.slice(from, start);
  let first = 0;
  for (const match of before.matchAll(ENDS)) first = match.index + match[0].length;
  const after = text.slice(end, end + LONGEST);
  const stop = after.search(ENDS);
  const isCut = first === 0 && from > 0;
  const ahead = oneLine(isCut ? `…${before.replace(/^\S*\s/, '')}` : before.slice(first)).trimStart();
  const place = oneLine(text.slice(start, end));
  const behind = oneLine(stop < 0 ? after : after.slice(0, stop + 1)).trimEnd();
  const room = LONGEST - place.length;
  if (ahead.length + behind.length <= room) return (ahead + place + behind).trim();
  if (room < 2) return `${place.slice(0, LONGEST - 1)}…`;
  const last = Math.min(behind.length, Math.max(room - ahead.length, Math.floor(room / 3)));
  return `${lastOf(ahead, room - last)}${place}${firstOf(behind, last)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** At most `length` characters from the end, whole words where there is more than one. */
function lastOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(text.length - length + 1);
  return `…${kept.replace(/^\S*\s(?=\S)/, '')}`;
}

function firstOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1))}…`;
}
