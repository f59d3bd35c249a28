import { Occupancy } from '../../core/occupancy.ts';
import { bySpan } from '../../core/span.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { mentionOf, type Recogniser } from '../recogniser.ts';
import { type FoundName, placedNames } from './first-names.ts';
import { KnownNames } from './known-names.ts';
import { laterNames } from './later-names.ts';
import { printedName } from './printed-name.ts';
import { isAliasOf } from './signs.ts';
import type { PersonMention } from './value.ts';

/** Finds every person: full names first, then the short forms of those. */
export const person: Recogniser<PersonMention> = {
  type: 'person',
  recognise(document, taken) {
    const styles = new Uint8Array(document.sentences.length);
    const found = placedNames(document, taken, styles);
    const known = new KnownNames();
    const claimed = new Occupancy(document.tokens.count);
    for (const name of found) {
      // `Attorney General Schmitt` makes Schmitt known as well.
      if (name.surnameFrom === undefined) known.add(document.tokens, name.run);
    }
    const mentions = found.map((name) => personMention(document, name));
    for (const mention of mentions) claimed.take(mention);
    for (const name of laterNames(document, taken, claimed, known, styles)) {
      const mention = personMention(document, name);
      if (claimed.isFree(mention.first, mention.last)) mentions.push(mention);
    }
    return mentions.sort(bySpan);
  },
};

function personMention(document: AnalysedDocument, { run, title, rule, surnameFrom }: FoundName): PersonMention {
  const value = {
    name: printedName(document, run.first, run.last),
    title,
    alias: isAliasOf(document, run.first),
    ...(surnameFrom === undefined ? {} : { surnameFrom }),
  };
  return mentionOf(document, 'person', run.first, run.last, value, rule);
}
