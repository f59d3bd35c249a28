import { indexFrom } from '../../core/from-token.ts';
import type { PersonMention } from '../../entities/person/value.ts';
import { wordId, wordSet } from '../../gazetteer/words.ts';
import { TOKEN_MARK } from '../../segment/tokens.ts';
import type { ResolveContext } from '../context.ts';
import { ageBefore } from './age.ts';
import type { Surroundings } from './surroundings.ts';

const THE = wordId('the');
const OLD = wordId('old');
/** What goes on behind `the 34-year-old` when that is somebody named before. */
const GOES_ON = wordSet(`
  to was is has had for in on with who and from will would could can may faces faced pleaded told then also at by after when as received
  admitted remains remained did now allegedly later fled died said man woman resident defendant suspect driver native father mother
`);
const OLD_WORDS = 6;
const SENTENCES_BACK = 2;

/** Ages told of the one person named last: `A jury convicted Jane Venn. The judge gave the 34-year-old ten years.` */
export function toldAges(
  { document, mentions }: ResolveContext,
  around: Surroundings,
): ReadonlyMap<PersonMention, number> {
  const told = new Map<PersonMention, number>();
  const { word, flags } = document.tokens;
  for (const { first, value } of mentions.figure) {
    if (value.kind !== 'age' || first === 0 || word[first - 1] !== THE) continue;
    const old = oldFrom(first);
    if (old === undefined) continue;
    const goesOn = around.opensAnew(old) || (flags[old]! & TOKEN_MARK) !== 0 || GOES_ON.has(word[old] ?? 0);
    const years = goesOn && around.personEnd(old) === undefined ? ageBefore(around, old) : undefined;
    const whose = years === undefined ? undefined : namedLast(first);
    if (years !== undefined && whose !== undefined && !told.has(whose)) told.set(whose, years);
  }
  return told;

  /** Token behind `34-year-old`. */
  function oldFrom(figure: number): number | undefined {
    for (let at = figure; at < figure + OLD_WORDS && at < document.tokens.count; at++)
      if (word[at] === OLD) return at + 1;
    return undefined;
  }

  /** The only person without a title in the sentence before a token, or in those right before it. */
  function namedLast(token: number): PersonMention | undefined {
    const sentence = document.sentenceOf[token]!;
    for (let back = 0; back <= SENTENCES_BACK && back <= sentence; back++) {
      const { first, last } = document.sentences[sentence - back]!;
      let only: PersonMention | undefined;
      for (let at = indexFrom(mentions.person, first); at < mentions.person.length; at++) {
        const mention = mentions.person[at]!;
        if (mention.first >= Math.min(last, token)) break;
        if (mention.value.title !== undefined) continue;
        if (only !== undefined && lastName(only) !== lastName(mention)) return undefined;
        only ??= mention;
      }
      if (only !== undefined) return only;
    }
    return undefined;
  }
}

function lastName({ value }: PersonMention): string {
  return value.name.slice(value.name.lastIndexOf(' ') + 1);
}
