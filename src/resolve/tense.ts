import { wordId, wordSet } from '../gazetteer/words.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { MARK, TOKEN_CAPITAL, TOKEN_WORD, type TokenTable } from '../segment/tokens.ts';

export type Tense = 'past' | 'future';

const FUTURE = wordSet(`
  will shall scheduled slated expected upcoming await awaits awaiting faces face facing due deadline
  anticipated tentatively returnable until next coming expires tomorrow must
  meets starts begins opens closes runs takes arrives resumes reopens launches returns airs ends culminates concludes convenes kicks expects hopes plans intends wants aims
  sera seran esta programada programado programados enfrenta enfrentan comenzara comenzaran comparecera tendra tendran fijada fijado
  i'll we'll you'll he'll she'll it'll they'll that'll won't
`);
/** What people are asked to do: `may come to the station on Friday`, `can register until Monday`; not `who may know of it`. */
const INVITED = wordSet(`
  attend come visit register vote apply collect pick drop view tour join submit enter bring enrol enroll return reserve book donate
  volunteer
`);
const MAY = wordSet('may can should');
const ON = wordSet('on this at');
/** Verbs behind `to` that lie ahead: `remanded to appear on 8 August`, `is to be sentenced`. */
const AHEAD = wordSet('appear reappear return be begin open start stand reopen resume meet vote');
/** `was to be sentenced`: ahead of something long past. */
const WAS = wordSet('was were had supposed');
const TO = wordId('to');
const PAST = wordSet(`
  was were had did said began took held made met went gave came got told found left became ran wrote sold bought sent
  fled shot fell drove broke brought caught led saw since last ago yesterday
  died lost paid stole spoke knew heard fought struck rose threw chose kept felt stood spent won hid rode swore woke wore sped slid
  flew forgot taught thought sought meant dealt built lent crept swept fired tied tried cried lied sank swam
  fue fueron declaro anuncio dijo arrestado arrestada detenido detenida condenado condenada ocurrio ocurrieron acusado acusada
  didn't wasn't weren't hadn't
`);
const BE = wordSet('be is are being');
const BE_NOW = wordSet('is are');
const SET = wordSet('set');
const FOR = wordId('for');
const MOVED = wordSet('extended postponed adjourned rescheduled remanded');
const GOAL = wordSet('to until till through');
const BEEN = wordId('been');
const BE_WORD = wordId('be');
const ALLEGED = wordId('alleged');
const HAD = wordId('had');
const WOULD = wordId('would');
const HAVE = wordId('have');
const NOT_PAST = wordSet('need needed red indeed speed seed feed bed fed');

/**
 * Tells whether a date lies ahead or behind, from the verb nearest to it in its sentence; undefined when no verb says. For a weekday
 * `were to appear in court on Friday` lies ahead: of something long past a story names the day.
 */
export function tenseAt(
  document: AnalysedDocument,
  first: number,
  last: number,
  isWeekday: boolean = false,
): Tense | undefined {
  const { tokens, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[first]!]!;
  // `The hearing is Monday`, `The deadline is on Jan. 9`
  const verb = ON.has(tokens.word[first - 1] ?? 0) ? first - 2 : first - 1;
  if (verb > sentence.first && BE_NOW.has(tokens.word[verb]!)) return 'future';
  for (let i = first - 1; i >= sentence.first && first - i < 40; i--) {
    if (tokens.word[i] === MARK.semicolon) break;
    // `said the scheme would go before the council on 26 March`; not `would have gone`
    if (tokens.word[i] === WOULD) return tokens.word[i + 1] === HAVE ? 'past' : 'future';
    const tense = cue(tokens, i, isWeekday);
    if (tense !== undefined) return tense;
  }
  for (let i = last; i < sentence.last && i - last < 25; i++) {
    const tense = cue(tokens, i, isWeekday);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function cue(tokens: TokenTable, i: number, isWeekday: boolean): Tense | undefined {
  const word = tokens.word[i]!;
  // `She had been scheduled to stand trial in April`
  if (FUTURE.has(word) && tokens.word[i + 1] === BE_WORD && tokens.word[i + 2] === ALLEGED) return undefined; // `It will be alleged that`
  if (FUTURE.has(word)) return tokens.word[i - 1] === BEEN && tokens.word[i - 2] === HAD ? 'past' : 'future';
  if (AHEAD.has(word) && tokens.word[i - 1] === TO) {
    if (FUTURE.has(tokens.word[i - 2] ?? 0)) return undefined; // `scheduled to stand`: the verb before it tells
    return WAS.has(tokens.word[i - 2] ?? 0) && !isWeekday ? 'past' : 'future';
  }
  if (INVITED.has(word) && MAY.has(tokens.word[i - 1] ?? 0)) return 'future';
  if (SET.has(word)) {
    const before = tokens.word[i - 1] ?? 0;
    return BE.has(before) || (WAS.has(before) && tokens.word[i + 1] === FOR) ? 'future' : undefined; // `a hearing was set for January`
  }
  // `was extended to Aug. 17`, `adjourned until 3 May`
  if (MOVED.has(word) && GOAL.has(tokens.word[i + 1] ?? 0)) return 'future';
  // `will be held`: the verb before it tells.
  if (PAST.has(word)) return BE.has(tokens.word[i - 1] ?? 0) ? undefined : 'past';
  if ((tokens.flags[i]! & (TOKEN_WORD | TOKEN_CAPITAL)) !== TOKEN_WORD || NOT_PAST.has(word)) return undefined;
  const { text } = tokens;
  const end = tokens.end[i]!;
  if (end - tokens.start[i]! < 5 || text[end - 1] !== 'd' || text[end - 2] !== 'e') return undefined;
  // `to be sentenced`, `when he is sentenced` likewise.
  return BE.has(tokens.word[i - 1] ?? 0) ? undefined : 'past';
}
