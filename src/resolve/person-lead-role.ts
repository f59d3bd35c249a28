import type { PersonMention } from '../entities/person/value.ts';
import { titleAt } from '../gazetteer/title.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { Role } from '../record/types.generated.ts';
import { plainText, TOKEN_BROKEN, TOKEN_CAPITAL, TOKEN_WORD } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { bodyFrom } from './person-body.ts';
import type { Surroundings } from './person-surroundings.ts';
import { isPluralTitle } from './role-title.ts';

/** What is done to the one whom a headline is about. */
const VERB = wordSet(`
  sentenced pleads pled pleaded charged convicted indicted arrested admits agrees found gets receives ordered faces accused
  arraigned barred extradited enters held settles sued banned enjoined suspended resigns surrenders
`);
const QUALIFIER = wordSet('former ex retired ex-');
const INSIDE = wordSet('of and for the at in');
/** What says behind the name that the sentence is about the person. */
const BEHIND = wordSet('was were is has had pleaded pled admitted agreed faces received will appeared');
const HEAD_SENTENCES = 20;
const HEADLINE_WORDS = 16;
const SENTENCES = 4;

/**
 * The role that only the headline tells: `Operator of Laketown Day Care Pleads Guilty` above `Jane Venn, 64, pleaded
 * guilty today`. It is that of the first person behind it, named without a title as the subject of a sentence.
 */
export function leadRole(
  { document, mentions, release }: ResolveContext,
  around: Surroundings,
): { readonly mention: PersonMention; readonly role: Role } | undefined {
  if (release.title === null) return undefined;
  const { tokens, sentences, sentenceOf } = document;
  const { word, flags } = tokens;
  const start = release.title.slice(0, 12);
  const initial = start.charCodeAt(0);
  for (let s = 0; s < Math.min(sentences.length, HEAD_SENTENCES); s++) {
    const { first, last } = sentences[s]!;
    // Only the first letter is compared for most sentences; of a word that is printed otherwise it may be another one.
    const isPlain = first < last && (flags[first]! & TOKEN_BROKEN) === 0;
    if (isPlain && tokens.text.charCodeAt(tokens.start[first]!) !== initial) continue;
    if (!plainText(tokens, first, Math.min(last, first + 8)).startsWith(start)) continue;
    const role = roleOfHeadline(first, Math.min(last, first + HEADLINE_WORDS));
    if (role === undefined) continue;
    const mention = mentions.person.find((person) => person.first >= last);
    if (mention === undefined || mention.value.title !== undefined) return undefined;
    const sentence = sentenceOf[mention.first]!;
    if (sentence - s > SENTENCES || !opens(mention, sentences[sentence]!.first)) return undefined;
    return { mention, role };
  }
  return undefined;

  /** The title at the head of a headline, up to its verb; undefined where a person is named, or several are meant. */
  function roleOfHeadline(first: number, last: number): Role | undefined {
    let verb = first;
    while (verb < last && !VERB.has(word[verb]!)) {
      if (around.personEnd(verb) !== undefined) return undefined;
      if ((flags[verb]! & TOKEN_WORD) === 0 && word[verb] !== undefined && !isHyphen(verb)) return undefined;
      verb += 1;
    }
    if (verb >= last) return undefined;
    for (let at = first; at < verb; at++) {
      const title = titleAt(tokens, document.hits, at);
      if (title === undefined || title.kind === 'honorific' || title.kind === 'relation') continue;
      if ((flags[at]! & TOKEN_CAPITAL) === 0 || isPluralTitle(plainText(tokens, at, title.last))) return undefined;
      const from = at > first && QUALIFIER.has(word[first]!) ? first : at;
      const printed =
        from < at
          ? `${plainText(tokens, from, from + 1)} ${plainText(tokens, at, title.last)}`
          : plainText(tokens, at, title.last);
      if (title.last === verb) return { title: printed, organization: null };
      if (!INSIDE.has(word[title.last]!)) continue;
      const body = bodyFrom(around, title.last);
      return { title: printed, organization: body?.name ?? plainText(tokens, title.last + 1, verb) };
    }
    return undefined;
  }

  function isHyphen(at: number): boolean {
    return tokens.text.charCodeAt(tokens.start[at]!) === 45;
  }

  /** A name at the head of its sentence, behind a dateline at most, with its age or what happened to it behind. */
  function opens({ first, last }: PersonMention, sentence: number): boolean {
    if (first - sentence > 6) return false;
    return (
      BEHIND.has(word[last]!) ||
      mentions.figure.some(({ first: age, value }) => value.kind === 'age' && age === last + 1)
    );
  }
}
