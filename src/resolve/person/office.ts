import { memoised } from '../../core/memo.ts';
import type { Agency, Role } from '../../record/types.generated.ts';
import type { ResolveContext } from '../context.ts';

/** Heads whose title is the name of their office: `Brooklyn District Attorney`, `State Attorney`. */
const PROSECUTOR =
  /^(?:(?:acting|interim|former) |then[- ])?(.*?)((?:criminal )?district attorney|da|state attorney|state[’']s attorney|commonwealth[’']s attorney|prosecuting attorney|county prosecutor|county attorney|city attorney)$/i;
const DEPUTY = /\b(?:deputy|assistant|chief|senior|special|managing|supervising)\b/i;

/**
 * Reads the office that a chief prosecutor heads, when the document names one of that kind or comes from it: `Brooklyn
 * District Attorney` beside the Brooklyn District Attorney’s Office. Undefined for other titles, and where two could be meant.
 */
export function officeReader(context: ResolveContext, agencies: readonly Agency[]): (role: Role) => string | undefined {
  let names: readonly string[] | undefined;
  return ({ title }) => {
    const match = mayBeProsecutor(title) ? PROSECUTOR.exec(title) : null;
    if (match === null || DEPUTY.test(match[1]!)) return undefined;
    if (names === undefined) {
      const home = context.home()?.name;
      names = [...new Set([...agencies.map(({ name }) => name), ...(home === undefined ? [] : [home])])];
    }
    const place = plain(match[1]!);
    const kind = plain(match[2]!).replace(/^da$/, 'district attorney');
    const fitting = names.filter((name) => {
      const office = plain(name);
      const at = office.indexOf(kind);
      return at >= 0 && office.startsWith(place) && office.slice(at + kind.length).trim() === 's office';
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  };
}

/** True for a title with the last letter of one: most others need no closer look. */
function mayBeProsecutor(title: string): boolean {
  const letter = title.charCodeAt(title.length - 1) | 32;
  return letter === A || letter === R || letter === Y;
}

const A = 97;
const R = 114;
const Y = 121;

/** A name in lower case without marks: `state s attorney`. */
const plain = memoised((name) => name.toLowerCase().replace(/[’'.]/g, ' ').replace(/\s+/g, ' ').trim());
