import type { FigureMention } from '../entities/figure/value.ts';
import { wordSet } from '../gazetteer/words.ts';
import type { Program } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';

/** Sentences at a document's beginning that say what it is about. */
const OPENING_SENTENCES = 4;
/** Mentions that make a programme the document's subject. */
const MANY_MENTIONS = 3;
/** Nouns whose counts belong to a case, not to a programme. */
const PLAIN_UNITS: ReadonlySet<string> = new Set([
  'count',
  'charge',
  'time',
  'page',
  'department',
  'agency',
  'country',
  'year',
]);
/** Programmes that run operations and count their results; Medicare, say, does not. */
const CAMPAIGN =
  /\b(?:operation|initiative|project|partnership|network|strategy|campaign|task force|crackdown|surge|takeback|pilot)\b/i;

/** Programmes under which offices bring cases of all kinds: a last paragraph names them, no figure is theirs unless its sentence says so. */
const STANDING = /^Project Safe (?:Childhood|Neighborhoods?)$/i;
/** Sentences of a block over which a campaign named before goes on being meant. */
const CARRIED_SENTENCES = 3;
/** Tokens between a count and a scheme such as Medicare that belong together. */
const SCHEME_REACH = 8;
/** What a duration says of its programme: `a three-year initiative`. */
const EFFORTS = wordSet(
  'initiative program programme partnership strategy campaign pilot project operation effort plan',
);

/** A programme's mention, by token. */
interface Named {
  readonly id: string;
  readonly first: number;
}

/** The programme that the text ties each figure to, by the figure's index; no list without programmes. */
export function figurePrograms(
  context: ResolveContext,
  programs: readonly Program[],
): readonly (string | undefined)[] | undefined {
  const { document, mentions } = context;
  const figures = mentions.figure;
  if (programs.length === 0) return undefined;
  const idAt = new Map<number, string>();
  for (const { id, mentions: own } of programs) for (const { start } of own) idAt.set(start, id);
  const inSentence = new Map<number, Named[]>();
  for (const { first, start } of mentions.program) {
    const id = idAt.get(start);
    if (id === undefined) continue;
    const sentence = document.sentenceOf[first]!;
    const named = inSentence.get(sentence);
    if (named === undefined) inSentence.set(sentence, [{ id, first }]);
    else named.push({ id, first });
  }
  const campaigns = new Set(programs.filter(({ name, aliases }) => isCampaign(name, aliases)).map(({ id }) => id));
  const subject = subjectOf(context, programs, inSentence);
  const campaign = subject !== undefined && campaigns.has(subject) ? subject : undefined;
  return figures.map((figure) => {
    if (!takesProgram(context, figure)) return undefined;
    const sentence = document.sentenceOf[figure.first]!;
    const near = nearest(inSentence.get(sentence), figure);
    if (near !== undefined && (campaigns.has(near.id) || isOfScheme(figure, near))) return near.id;
    return carried(context, inSentence, campaigns, sentence) ?? campaign;
  });
}

/** The one campaign named in the sentences right before, in the same block. */
function carried(
  { document: { sentences } }: ResolveContext,
  inSentence: ReadonlyMap<number, readonly Named[]>,
  campaigns: ReadonlySet<string>,
  sentence: number,
): string | undefined {
  const { block } = sentences[sentence]!;
  for (let i = sentence - 1; i >= 0 && i >= sentence - CARRIED_SENTENCES; i--) {
    if (sentences[i]!.block !== block) return undefined;
    const named = inSentence.get(i);
    if (named === undefined) continue;
    const { id } = named[0]!;
    return campaigns.has(id) && named.every((other) => other.id === id) ? id : undefined;
  }
  return undefined;
}

/** How many of a sentence's programmes are looked at. */
const MOST_NAMED = 20;

/** The programme whose name stands closest to the figure. */
function nearest(named: readonly Named[] | undefined, { first }: FigureMention): Named | undefined {
  let best: Named | undefined;
  for (const candidate of named?.slice(0, MOST_NAMED) ?? [])
    if (best === undefined || Math.abs(candidate.first - first) < Math.abs(best.first - first)) best = candidate;
  return best;
}

/** Money in a sentence with Medicare is Medicare's; a count is only where the name stands beside it. */
function isOfScheme({ value, first, last }: FigureMention, named: Named): boolean {
  if (value.kind === 'money') return true;
  const between = named.first >= last ? named.first - last : first - named.first;
  return value.kind === 'count' && between <= SCHEME_REACH && named.first >= last;
}

function isCampaign(name: string, aliases: readonly string[]): boolean {
  return !STANDING.test(name) && (CAMPAIGN.test(name) || aliases.some((alias) => CAMPAIGN.test(alias)));
}

function takesProgram({ document: { tokens } }: ResolveContext, { value }: FigureMention): boolean {
  if (value.kind === 'count') return !PLAIN_UNITS.has(value.unit ?? '');
  if (value.kind === 'duration') return EFFORTS.has(tokens.word[value.phraseLast] ?? 0);
  return value.kind === 'money' || value.kind === 'measure';
}

/** The one programme a document is about: named at its beginning or often, and no other one likewise. */
function subjectOf(
  { document }: ResolveContext,
  programs: readonly Program[],
  inSentence: ReadonlyMap<number, readonly Named[]>,
): string | undefined {
  const opening = new Set<string>();
  for (let i = 0; i < OPENING_SENTENCES && i < document.sentences.length; i++)
    for (const { id } of inSentence.get(i) ?? []) opening.add(id);
  const main = programs.filter(({ id, mentions }) => opening.has(id) || mentions.length >= MANY_MENTIONS);
  return main.length === 1 ? main[0]!.id : undefined;
}
