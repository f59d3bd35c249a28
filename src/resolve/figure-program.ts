import type { FigureMention } from '../entities/figure/value.ts';
import type { Program } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';

/** Sentences at a document's beginning that say what it is about. */
const OPENING_SENTENCES = 4;
/** Mentions that make a programme the document's subject. */
const MANY_MENTIONS = 3;
/** Nouns whose counts belong to a case, not to a programme. */
const PLAIN_UNITS: ReadonlySet<string> = new Set(['count', 'charge', 'time', 'page']);
/** Programmes that run operations and count their results; Medicare, say, does not. */
const CAMPAIGN =
  /\b(?:operation|initiative|project|partnership|network|strategy|campaign|task force|crackdown|surge|takeback|program(?:me)?)\b/i;

/** The programme that the text ties each figure to, by the figure's index. */
export function figurePrograms(context: ResolveContext, programs: readonly Program[]): readonly (string | undefined)[] {
  const { document, mentions } = context;
  const figures = mentions.figure;
  if (programs.length === 0) return figures.map(() => undefined);
  const idAt = new Map<number, string>();
  for (const { id, mentions: own } of programs) for (const { start } of own) idAt.set(start, id);
  const inSentence = new Map<number, string[]>();
  const inBlock = new Map<number, Set<string>>();
  for (const { first, start } of mentions.program) {
    const id = idAt.get(start);
    if (id === undefined) continue;
    const sentence = document.sentenceOf[first]!;
    const { block } = document.sentences[sentence]!;
    inSentence.set(sentence, [...(inSentence.get(sentence) ?? []), id]);
    inBlock.set(block, (inBlock.get(block) ?? new Set()).add(id));
  }
  const subject = subjectOf(context, programs, inSentence);
  const campaigns = new Set(programs.filter(({ name, aliases }) => isCampaign(name, aliases)).map(({ id }) => id));
  return figures.map((figure) => {
    if (!takesProgram(figure)) return undefined;
    const sentence = document.sentenceOf[figure.first]!;
    const near = inSentence.get(sentence);
    if (near !== undefined) return near[0];
    const [only, another] = inBlock.get(document.sentences[sentence]!.block) ?? [];
    if (only !== undefined && another === undefined && campaigns.has(only)) return only;
    return subject !== undefined && campaigns.has(subject) ? subject : undefined;
  });
}

function isCampaign(name: string, aliases: readonly string[]): boolean {
  return CAMPAIGN.test(name) || aliases.some((alias) => CAMPAIGN.test(alias));
}

function takesProgram({ value }: FigureMention): boolean {
  if (value.kind === 'count') return !PLAIN_UNITS.has(value.unit ?? '');
  return value.kind === 'money' || value.kind === 'measure';
}

/** The one programme a document is about: named at its beginning or often, and no other one likewise. */
function subjectOf(
  { document }: ResolveContext,
  programs: readonly Program[],
  inSentence: ReadonlyMap<number, readonly string[]>,
): string | undefined {
  const opening = new Set<string>();
  for (let i = 0; i < OPENING_SENTENCES && i < document.sentences.length; i++)
    for (const id of inSentence.get(i) ?? []) opening.add(id);
  const main = programs.filter(({ id, mentions }) => opening.has(id) || mentions.length >= MANY_MENTIONS);
  return main.length === 1 ? main[0]!.id : undefined;
}
