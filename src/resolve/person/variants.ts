import type { Draft } from './joining.ts';
import { compatible, isGivenName } from './name-parts.ts';

/** Letters that a word has at least for one of them to be a slip. */
const SLIP_LETTERS = 6;
/** Persons compared with each other at most, of those that all words but one of their names are alike. */
const MOST_ALIKE = 20;

/** Joins persons whose names are other forms of one: without the first of two surnames, without the second, with a slip. */
export function joinVariants(
  drafts: Draft[],
  of: (Draft | undefined)[],
  bySurname: ReadonlyMap<string, readonly Draft[]>,
): void {
  if (drafts.length < 2) return;
  const whole = new Map<Draft, Draft>();
  joinDoubleSurnames(drafts, bySurname, whole);
  joinFirstSurnames(drafts, whole);
  joinSlips(drafts, of, whole);
  if (whole.size === 0) return;
  for (const [i, draft] of of.entries()) of[i] = (draft && whole.get(draft)) ?? draft;
  const rest = drafts.filter((draft) => !whole.has(draft));
  drafts.splice(0, drafts.length, ...rest);
}

/**
 * `O'Neill Burke` is Eileen O'Neill Burke: a name that ends a fuller one. Where its first word is a first name too (`Vera Roe` of
 * `Ana M. Vera Roe`), a middle initial before it tells that it is none here, and so do two words before it.
 */
function joinDoubleSurnames(
  drafts: readonly Draft[],
  bySurname: ReadonlyMap<string, readonly Draft[]>,
  whole: Map<Draft, Draft>,
): void {
  for (const draft of drafts) {
    if (draft.parts.length !== 2) continue;
    const [first, surname] = draft.parts;
    const namesakes = bySurname.get(surname!);
    if (namesakes === undefined || namesakes.length < 2) continue; // itself alone
    const fuller = namesakes.filter(({ parts }) => parts.length > 2 && parts.at(-2) === first);
    if (fuller.length !== 1) continue;
    const [{ parts }] = fuller as [Draft];
    if (isGivenName(first!) && parts.at(-3)!.length > 1 && parts.length < 4) continue;
    whole.set(draft, fuller[0]!);
  }
}

/** `Mario Venn` is Mario Roberto Venn Rojas: the first of two surnames, as in Spanish. */
function joinFirstSurnames(drafts: readonly Draft[], whole: Map<Draft, Draft>): void {
  let byFirstSurname: Map<string, Draft[]> | undefined;
  for (const draft of drafts) {
    if (draft.parts.length < 3) continue;
    const surname = draft.parts.at(-2)!;
    if (surname.length < 4) continue;
    byFirstSurname ??= new Map();
    const list = byFirstSurname.get(surname);
    if (list === undefined) byFirstSurname.set(surname, [draft]);
    else if (list.length < MOST_ALIKE) list.push(draft);
  }
  if (byFirstSurname === undefined) return;
  for (const draft of drafts) {
    const { parts, suffix } = draft;
    if (parts.length < 2 || suffix !== '' || whole.has(draft)) continue;
    const fuller = byFirstSurname
      .get(parts.at(-1)!)
      ?.filter(
        (other) => other !== draft && other.parts.length > parts.length && compatible(parts, other.parts.slice(0, -1)),
      );
    if (fuller?.length === 1) whole.set(draft, fuller[0]!);
  }
}

/** `Katherine Fernanez Venn` is Katherine Fernandez Venn: one letter of one surname; the form that is printed more often stays. */
function joinSlips(drafts: readonly Draft[], of: readonly (Draft | undefined)[], whole: Map<Draft, Draft>): void {
  let printed: Map<Draft, number> | undefined;
  const alike = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { parts } = draft;
    for (let i = 1; i < parts.length; i++) {
      if (parts[i]!.length < SLIP_LETTERS - 1) continue;
      const key = parts.map((part, at) => (at === i ? `${i}` : part)).join(' ');
      const list = alike.get(key);
      if (list === undefined) alike.set(key, [draft]);
      else if (list.length < MOST_ALIKE) list.push(draft);
    }
  }
  for (const list of alike.values()) {
    for (let i = 1; i < list.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [list[j]!, list[i]!];
        if (a === b || whole.has(a) || whole.has(b) || a.suffix !== b.suffix || !isSlip(a.parts, b.parts)) continue;
        printed ??= timesPrinted(of);
        const [kept, other] = printed.get(b)! > printed.get(a)! ? [b, a] : [a, b];
        whole.set(other, kept);
      }
    }
  }
}

function timesPrinted(of: readonly (Draft | undefined)[]): Map<Draft, number> {
  const times = new Map<Draft, number>();
  for (const draft of of) if (draft !== undefined) times.set(draft, (times.get(draft) ?? 0) + 1);
  return times;
}

function isSlip(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    return Math.max(a[i]!.length, b[i]!.length) >= SLIP_LETTERS && differsByOneLetter(a[i]!, b[i]!);
  }
  return false;
}

/** True when one letter more, less or other, or two letters in each other’s place, make one word of the other. */
export function differsByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long || short[0] !== long[0]) return false;
  let at = 1;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
