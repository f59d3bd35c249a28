import { FRAME_WORDS, HIDDEN_WORDS } from './tags.ts';

/** What `class` and `id` say of an element. */
export interface NamedAs {
  /** Both, lower case. */
  readonly names: string;
  /** They name a part of the site's frame. */
  readonly frame: boolean;
  readonly hidden: boolean;
  /** It is the label of a field. */
  readonly label: boolean;
}

const UNNAMED: NamedAs = { names: '', frame: false, hidden: false, label: false };
/** Pages have few different names; one that has more is not remembered further. */
const MOST_NAMES = 5000;

/** Judges the names of a page's elements, each different one once. */
export class ElementNames {
  readonly #said = new Map<string, NamedAs>();

  of(attributes: Readonly<Record<string, string>>): NamedAs {
    const { class: classes = '', id = '' } = attributes;
    if (classes === '' && id === '') return UNNAMED;
    const key = `${classes} ${id}`;
    let said = this.#said.get(key);
    if (said === undefined) {
      const names = key.toLowerCase().slice(0, 1000);
      said = {
        names,
        frame: hasWord(names, FRAME_WORDS),
        hidden: hasWholeName(names, HIDDEN_WORDS),
        label: /(?:^|[\s_])label(?:$|\s)/.test(names),
      };
      if (this.#said.size < MOST_NAMES) this.#said.set(key, said);
    }
    return said;
  }
}

/** True for an element that its attributes keep from being shown. */
export function isHidden(tag: string, attributes: Record<string, string>, names: string): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  const style = attributes['style'];
  if (style !== undefined && /(?:^|[;\s])(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i.test(style))
    return true;
  // Sites keep the day of the last change in the page, for machines.
  if (tag === 'time' && /(?:^|\s)updated(?:\s|$)/.test(names) && !names.includes('published')) return true;
  return tag === 'dialog' && attributes['open'] === undefined;
}

function hasWholeName(names: string, words: ReadonlySet<string>): boolean {
  return names.length > 1 && names.split(/\s+/).some((name) => words.has(name));
}

/** True when a part of a name is one of the words: `l-footer`, `block__menu`, `shareBar` (lower-cased) is not. */
function hasWord(names: string, words: ReadonlySet<string>): boolean {
  return names.length > 1 && names.split(/[\s_:-]+/).some((name) => words.has(name));
}
