import { indexFrom } from '../core/from-token.ts';
import { lazily } from '../core/memo.ts';
import type { Mentions } from '../entities/index.ts';
import type { PersonMention } from '../entities/person/value.ts';
import type { Attribution, QuoteMention } from '../entities/quote/value.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { Agency, NamedThing, Person, Quote } from '../record/types.generated.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { MARK, plainText, TOKEN_CAPITAL, TOKEN_WORD, tokenText } from '../segment/tokens.ts';
import type { ResolveContext } from './context.ts';
import { theDefendant } from './person/pronoun-role.ts';
import { DESCRIBED, speakerNamed, spokeBefore } from './speaking.ts';
import { unlistedSpeaker } from './unlisted-speaker.ts';

/** Of so many bodies before a quotation one may be called by its kind. */
const RECENT = 12;

interface Speaker {
  readonly speaker: string | null;
  readonly speakerName: string | null;
}

const NOBODY: Speaker = { speaker: null, speakerName: null };
/** `the report said`, which nobody signs; but Quill's letter is Quill's. */
const PAPER = wordSet(
  'report statement indictment complaint lawsuit filing document documents records letter email website post message text',
);
const SOME = wordSet('a an one another the');
/** Words for a head that the document names: `the mayor said`. */
const OFFICE = wordSet(`
  mayor sheriff chief prosecutor president minister senator judge justice governor secretary commissioner director general attorney chairman
  chairwoman congressman congresswoman superintendent detective sergeant lieutenant captain agent author professor doctor pastor coach ceo
`);
const DEFENDANT = wordSet('defendant');
const THIRD_PERSON = wordSet('he she him her');
const IT = wordSet('it');
const OWN = wordSet("i am i’m i'm is me my");
/** `the company said`: the body named last. */
const BODY = wordSet(
  'company firm agency department office bureau ministry commission union university bank newspaper group association',
);

/**
 * Gives each quotation its speaker: the person named in the words that attribute it, the person a pronoun or a title
 * there means, an agency whose release it is, or the speaker of the quotation that it goes on from.
 */
export function resolveQuotes(
  context: ResolveContext,
  people: readonly Person[],
  agencies: readonly Agency[],
  organizations: readonly NamedThing[],
): readonly Quote[] {
  const { document, mentions } = context;
  if (mentions.quote.length === 0) return [];
  const { tokens } = document;
  const personAt = new Map<number, string>();
  for (const { id, mentions: at } of people) for (const { start } of at) personAt.set(start, id);
  const idOfSurname = lazily(() => new Map(people.map(({ id, name }) => [name.slice(name.lastIndexOf(' ') + 1), id])));
  const named = mentions.person; // each is one of the people
  const bodiesInOrder = lazily(() => bodiesOf(mentions, agencies, organizations));
  const statement = authorOfStatement(document, named);
  /** The one whom the document calls the defendant, where it is one. */
  const defendant = lazily(() => bySamePerson(theDefendant(document, named)));
  const quotes: Quote[] = [];
  let before: Speaker = NOBODY;
  for (const quote of mentions.quote) {
    const found = speakerOf(quote) ?? NOBODY;
    before = found;
    const { start, end, text, rule } = quote;
    const { speaker, speakerName } = found;
    quotes.push({ start, end, text, speaker, speakerName, rule });
  }
  return quotes;

  function speakerOf({ first, value: { attribution } }: QuoteMention): Speaker | undefined {
    return speakerBy(first, attribution);
  }

  function speakerBy(first: number, attribution: Attribution): Speaker | undefined {
    if (attribution.kind === 'signed') {
      const signer = named[indexFrom(named, attribution.first)];
      // a title may stand before the name, and one has to stand behind it: other names stand below quotations too
      const inReach = signer !== undefined && signer.first < Math.min(attribution.last, attribution.first + 6);
      const signs = inReach && signer.last < attribution.last && tokens.word[signer.last] === MARK.comma;
      return signs ? bySamePerson(signer) : speakerBy(first, attribution.otherwise);
    }
    if (attribution.kind === 'same') return before;
    if (attribution.kind === 'before') return contextSpeaker(first);
    const inWords = personIn(attribution.first, attribution.last);
    if (inWords !== undefined) return inWords;
    const surname = personOfSurname(attribution.first, attribution.last);
    if (surname !== undefined) return surname;
    for (let i = attribution.first; i < attribution.last; i++) {
      if (DEFENDANT.has(tokens.word[i]!)) return defendant() ?? NOBODY;
      if (THIRD_PERSON.has(tokens.word[i]!)) return personBefore(attribution.first, first) ?? before;
    }
    const titled = personOfTitle(attribution.first, attribution.last);
    if (titled !== undefined) return titled;
    const bodies = bodiesInOrder();
    const at = indexFrom(bodies, attribution.first);
    const body = at < bodies.length ? bodies[at] : undefined;
    const unlisted = isPlaceAt(attribution.first)
      ? undefined
      : unlistedSpeaker(tokens, attribution.first, attribution.last);
    // `said Jim Oyler, the vice chairman of the firm`
    if (unlisted?.includes(' ') === true && (body === undefined || body.first > attribution.first + 1))
      return { speaker: null, speakerName: unlisted };
    if (body !== undefined && body.first < attribution.last) return { speaker: null, speakerName: body.name };
    for (let i = attribution.first; i < attribution.last; i++) {
      if (IT.has(tokens.word[i]!) && before.speakerName !== null) return before;
      if (IT.has(tokens.word[i]!)) return bodyBefore(attribution.first, first);
      if (BODY.has(tokens.word[i]!)) return bodyBefore(attribution.first, first, tokenText(tokens, i));
      if (DESCRIBED.has(tokens.word[i]!) || PAPER.has(tokens.word[i]!)) return NOBODY;
    }
    // `a neighbour yelled`, `the engineer described it as`
    const { first: from, last: to } = attribution;
    const someone = SOME.has(tokens.word[from]!) && from + 1 < to && !OFFICE.has(tokens.word[from + 1]!);
    if (someone && (tokens.flags[from + 1]! & (TOKEN_WORD | TOKEN_CAPITAL)) === TOKEN_WORD) return NOBODY;
    return unlisted === undefined ? personBefore(first) : { speaker: null, speakerName: unlisted };
  }

  /** Who speaks where no words attribute a quotation: nobody who is spoken of in it. */
  function contextSpeaker(first: number): Speaker | undefined {
    const speaker = bySamePerson(statement) ?? personBefore(first) ?? before;
    return speaker.speaker !== null && isNamedInside(speaker.speaker, first) ? NOBODY : speaker;
  }

  /** `“Chief Quill has done well.”`: true where the quotation that begins at token `first` names the person. */
  function isNamedInside(id: string, first: number): boolean {
    const quote = mentions.quote[indexFrom(mentions.quote, first)];
    if (quote === undefined) return false;
    for (let at = indexFrom(named, first); at < named.length && named[at]!.first < quote.last; at++)
      if (personAt.get(named[at]!.start) === id && !isIntroduced(named[at]!.first)) return true;
    return false;
  }

  /** `My name is Ada Quill`, `I, Ada Quill,`: one's own name. */
  function isIntroduced(name: number): boolean {
    return OWN.has(tokens.word[name - 1]!) || OWN.has(tokens.word[name - 2] ?? 0);
  }

  /** `Beijing said` */
  function isPlaceAt(token: number): boolean {
    const city = mentions.city[indexFrom(mentions.city, token)];
    const location = mentions.location[indexFrom(mentions.location, token)];
    return city?.first === token || location?.first === token;
  }

  /** The person who speaks of those named in tokens `[from, to)`, NOBODY where that is somebody of theirs, who go without a name. */
  function personIn(from: number, to: number): Speaker | undefined {
    const person = speakerNamed(tokens, named, from, to);
    return person === null ? NOBODY : bySamePerson(person);
  }

  /** The body named last before token `i`, outside the quotation that starts at `quoteStart`; of `the department` one that is called so, if there is any. */
  function bodyBefore(i: number, quoteStart: number, noun?: string): Speaker {
    const bodies = bodiesInOrder();
    const behind = indexFrom(bodies, Math.min(i, quoteStart));
    if (noun !== undefined)
      for (let at = behind - 1; at >= 0 && at > behind - RECENT; at--)
        if (bodies[at]!.name.toLowerCase().includes(noun)) return { speaker: null, speakerName: bodies[at]!.name };
    return behind === 0 ? NOBODY : { speaker: null, speakerName: bodies[behind - 1]!.name };
  }

  function bySamePerson(person: PersonMention | undefined): Speaker | undefined {
    const id = person === undefined ? undefined : personAt.get(person.start);
    return id === undefined ? undefined : { speaker: id, speakerName: null };
  }

  /** The person who speaks before token `i`, outside the quotation that starts at `quoteStart`. */
  function personBefore(i: number, quoteStart = i): Speaker | undefined {
    return bySamePerson(spokeBefore(document, named, mentions.quote, Math.min(i, quoteStart)));
  }

  /** `said Secretary Georgia`: the surname of somebody named elsewhere, where it was read as something else. */
  function personOfSurname(from: number, to: number): Speaker | undefined {
    for (let i = from; i < Math.min(to, from + 12); i++) {
      if ((tokens.flags[i]! & TOKEN_CAPITAL) === 0) continue;
      const id = idOfSurname().get(tokenText(tokens, i));
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

interface NamedBody {
  readonly first: number;
  readonly name: string;
}

/** Agencies and organisations in text order, each with the name that the document gives it in full, like a person's. */
function bodiesOf(
  { agency, organization }: Mentions,
  agencies: readonly Agency[],
  organizations: readonly NamedThing[],
): readonly NamedBody[] {
  const nameAt = new Map<number, string>();
  for (const { mentions } of agencies) {
    const name = mentions.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');
    for (const { start } of mentions) nameAt.set(start, name.replace(/\s+/g, ' '));
  }
  for (const { name, mentions } of organizations) for (const { start } of mentions) nameAt.set(start, name);
  return [...agency, ...organization]
    .map(({ first, start }) => ({ first, name: nameAt.get(start) ?? '' }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => a.first - b.first);
}

/** `Statement of Attorney General Quill on …`: who speaks in a release with that headline, where nothing else says it. */
function authorOfStatement(
  { blocks, tokens }: AnalysedDocument,
  named: readonly PersonMention[],
): PersonMention | undefined {
  const title = blocks.find(({ kind }) => kind === 'title');
  if (title === undefined) return undefined;
  for (let i = title.first; i < Math.min(title.last - 2, title.first + 12); i++) {
    if (!STATEMENT.has(tokens.word[i]!) || !BY.has(tokens.word[i + 1]!)) continue;
    const author = named[indexFrom(named, i)];
    return author !== undefined && author.first < Math.min(title.last, i + 14) ? author : undefined;
  }
  return undefined;
}

const STATEMENT = wordSet('statement statements remarks');
const BY = wordSet('from of by');

/** `Assistant Attorney General for National Security` → `assistant attorney general`. */
function headOf(title: string): string {
  return title.toLowerCase().replace(/ (?:for|of|in|at|with) .*/, '');
}
