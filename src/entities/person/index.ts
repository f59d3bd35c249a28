import { Occupancy } from '../../core/occupancy.ts';
import { uint8s } from '../../core/slab.ts';
import { bySpan } from '../../core/span.ts';
import type { AnalysedDocument } from '../../segment/document.ts';
import { mentionOf, type Recogniser, withoutLastLetter } from '../recogniser.ts';
import { aliasesBehind } from './aliases.ts';
import { confirmedByCompromise } from './compromise.ts';
import { type FoundName, placedNames } from './first-names.ts';
import { withoutHeadlineVerbs } from './headline-verb.ts';
import { KnownNames } from './known-names.ts';
import { laterNames } from './later-names.ts';
import { withoutLostPossessives } from './lost-possessive.ts';
import { printedName } from './printed-name.ts';
import { isAliasOf } from './signs.ts';
import type { PersonMention } from './value.ts';

/** Finds every person: full names first, then the short forms of those. */
export const person: Recogniser<PersonMention> = {
  type: 'person',
  recognise(document, taken) {
    const styles = uint8s(document.sentences.length);
    const placed = placedNames(document, taken, styles);
    const proposed = confirmedByCompromise(document, placed.doubtful).map(({ run }) => ({
      run,
      title: undefined,
      rule: 'compromise',
    }));
    const known = new KnownNames();
    const found = withoutLostPossessives(
      document,
      withoutHeadlineVerbs(document, [...placed.found, ...proposed], styles),
      known,
    );
    const claimed = new Occupancy(document.tokens.count);
    const mentions: PersonMention[] = [];
    for (const name of found) {
      const mention = personMention(document, name);
      if (!claimed.isFree(mention.first, mention.last)) continue;
      claimed.take(mention);
      mentions.push(mention);
    }
    addAliases(0);
    const whole = mentions.length;
    for (const name of laterNames(document, taken, claimed, known, styles)) {
      const mention = personMention(document, name);
      if (!claimed.isFree(mention.first, mention.last)) continue;
      claimed.take(mention);
      mentions.push(mention);
    }
    addAliases(whole);
    return mentions.sort(bySpan);

    /** The other names of the persons from a place of the list on: `aka Triste`. */
    function addAliases(from: number): void {
      const { length } = mentions;
      for (let i = from; i < length; i++) {
        for (const { first, last } of aliasesBehind(document, taken, claimed, mentions[i]!.last)) {
          const value = { name: printedName(document, first, last), title: undefined, alias: true };
          const mention = mentionOf(document, 'person', first, last, value, 'alias');
          claimed.take(mention);
          mentions.push(mention);
          known.addAlias(document.tokens, first, last);
        }
      }
    }
  },
};

function personMention(document: AnalysedDocument, found: FoundName): PersonMention {
  const { run, title, rule, surnameFrom, lostPossessive, comma } = found;
  const name =
    comma === undefined
      ? printedName(document, run.first, run.last)
      : `${printedName(document, comma + 1, run.last)} ${printedName(document, run.first, comma)}`;
  const printed = lostPossessive === true ? name.slice(0, -1) : name;
  const alias = isAliasOf(document, run.first);
  const value =
    surnameFrom === undefined ? { name: printed, title, alias } : { name: printed, title, alias, surnameFrom };
  const mention = mentionOf(document, 'person', run.first, run.last, value, rule);
  return lostPossessive === true ? withoutLastLetter(mention, value) : mention;
}
