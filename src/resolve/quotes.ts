import { indexFrom } from '../core/from-token.ts';
import type { QuoteMention } from '../entities/quote/value.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { Agency, Person, Quote } from '../record/types.generated.ts';
import { plainText, TOKEN_CAPITAL, tokenText } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { theDefendant } from './person-pronoun-role.ts';

interface Speaker {
  readonly speaker: string | null;
  readonly speakerName: string | null;
}

const NOBODY: Speaker = { speaker: null, speakerName: null };
/** People who are only described: `the defendant shouted`, `a spokesman said`. */
const DESCRIBED = wordSet(`
  defendant defendants victim victims mother father sister brother daughter son wife husband parents family girlfriend boyfriend
  witness witnesses neighbor neighbors neighbour man woman boy girl teen caller driver passenger suspect suspects spokesman
  spokeswoman spokesperson official officials prosecutor prosecutors lawyer lawyers attorneys police officer officers
  dispatcher juror jurors residents resident report statement indictment complaint lawsuit filing document documents records
  letter email website post message text
`);
const DEFENDANT = wordSet('defendant');
const THIRD_PERSON = wordSet('he she him her');

/**
 * Gives each quotation its speaker: the person named in the words that attribute it, the person a pronoun or a title
 * there means, an agency whose release it is, or the speaker of the quotation that it goes on from.
 */
export function resolveQuotes(
  context: ResolveContext,
  people: readonly Person[],
  agencies: readonly Agency[],
): readonly Quote[] {
  const { document, mentions } = context;
  const { tokens } = document;
  const personAt = new Map<number, string>();
  for (const { id, mentions: at } of people) for (const { start } of at) personAt.set(start, id);
  const idOfSurname = new Map(people.map(({ id, name }) => [name.slice(name.lastIndexOf(' ') + 1), id]));
  const named = mentions.person.filter(({ start }) => personAt.has(start));
  const agencyAt = new Map<number, string>();
  for (const { mentions: at } of agencies) {
    // As the document names it in full, like a person's name.
    const name = at
      .reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')
      .replace(/\s+/g, ' ');
    for (const { start } of at) agencyAt.set(start, name);
  }

  const quotes: Quote[] = [];
  let before: Speaker = NOBODY;
  for (const quote of mentions.quote) {
    const found = speakerOf(quote) ?? NOBODY;
    before = found;
    const { start, end, text, rule } = quote;
    quotes.push({ start, end, text, ...found, rule });
  }
  return quotes;

  function speakerOf({ first, value: { attribution } }: QuoteMention): Speaker | undefined {
    if (attribution.kind === 'same') return before;
    if (attribution.kind === 'before') return personBefore(first) ?? before;
    const inWords = personIn(attribution.first, attribution.last);
    if (inWords !== undefined) return inWords;
    const surname = personOfSurname(attribution.first, attribution.last);
    if (surname !== undefined) return surname;
    for (let i = attribution.first; i < attribution.last; i++) {
      if (THIRD_PERSON.has(tokens.word[i]!)) return personBefore(attribution.first, first) ?? before;
    }
    const titled = personOfTitle(attribution.first, attribution.last);
    if (titled !== undefined) return titled;
    for (let i = attribution.first; i < attribution.last; i++) {
      const name = agencyAt.get(tokens.start[i]!);
      if (name !== undefined) return { speaker: null, speakerName: name };
    }
    for (let i = attribution.first; i < attribution.last; i++) {
      if (DEFENDANT.has(tokens.word[i]!)) return defendant() ?? NOBODY;
      if (DESCRIBED.has(tokens.word[i]!)) return NOBODY;
    }
    return personBefore(first);
  }

  /** The one whom the document calls the defendant, where it is one. */
  function defendant(): Speaker | undefined {
    const id = personAt.get(theDefendant(document, mentions.person)?.start ?? -1);
    return id === undefined ? undefined : { speaker: id, speakerName: null };
  }

  /** The first person named in tokens `[from, to)`. */
  function personIn(from: number, to: number): Speaker | undefined {
    for (let i = from; i < to; i++) {
      const id = personAt.get(tokens.start[i]!);
      if (id !== undefined) return { speaker: id, speakerName: null };
    }
    return undefined;
  }

  /** The last person named before token `i`; not one named inside the quotation that starts at `quoteStart`. */
  function personBefore(i: number, quoteStart = i): Speaker | undefined {
    const last = named[indexFrom(named, Math.min(i, quoteStart)) - 1];
    const id = last === undefined ? undefined : personAt.get(last.start);
    return id === undefined ? undefined : { speaker: id, speakerName: null };
  }

  /** `said Secretary Georgia`: the surname of somebody named elsewhere, where it was read as something else. */
  function personOfSurname(from: number, to: number): Speaker | undefined {
    for (let i = from; i < Math.min(to, from + 12); i++) {
      if ((tokens.flags[i]! & TOKEN_CAPITAL) === 0) continue;
      const id = idOfSurname.get(tokenText(tokens, i));
      if (id !== undefined) return { speaker: id, speakerName: null };
    }
    return undefined;
  }

  /** `the District Attorney said`: the person with that title. */
  function personOfTitle(from: number, to: number): Speaker | undefined {
    const words = plainText(tokens, from, Math.min(to, from + 12))
      .toLowerCase()
      .replace(/^the /, '');
    if (words.length < 4) return undefined;
    const person = people
      .slice(0, 200)
      .find(({ roles }) => roles.some(({ title }) => title.length > 4 && words.startsWith(headOf(title))));
    return person === undefined ? undefined : { speaker: person.id, speakerName: null };
  }
}

/** `Assistant Attorney General for National Security` → `assistant attorney general`. */
function headOf(title: string): string {
  return title.toLowerCase().replace(/ (?:for|of|in|at|with) .*/, '');
}
