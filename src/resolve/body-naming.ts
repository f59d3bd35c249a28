import type { HomeArea } from '../gazetteer/home-area.ts';
import type { Agency } from '../record/types.generated.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { bodyName, isComponent, isOfPlace, sameName } from './agency-names.ts';
import type { Bodies, Body } from './bodies.ts';
import type { BodyLevels } from './body-level.ts';
import type { BodyMention } from './body-mention.ts';
import { stateOfBody } from './body-place.ts';
import { recordNamed } from './listed-bodies.ts';
import { namedBody, partName } from './named-body.ts';
import { withoutOffice } from './placed-unit.ts';
import { type PrintedName, printedName } from './printed-name.ts';

/** A unit that carries its office's holder in its own name: `Texas Attorney General's Medicaid Fraud Control Unit`. */
const GENERALS_UNIT = /^\S.* Attorney General's (?!Office)\S/;

/** What bodies without a lexicon entry are called in full, with id and level. */
export class BodyNaming {
  /** False for a document from abroad, whose bodies have no American levels and endings. */
  readonly american: boolean;
  readonly #document: AnalysedDocument;
  readonly #bodies: Bodies;
  readonly #area: HomeArea;
  readonly #levels: BodyLevels;
  readonly #shortFor: (name: PrintedName) => Body | undefined;

  /** `shortFor` tells what a short name means in the document. */
  constructor(
    document: AnalysedDocument,
    bodies: Bodies,
    area: HomeArea,
    levels: BodyLevels,
    shortFor: (name: PrintedName) => Body | undefined,
  ) {
    this.#document = document;
    this.#bodies = bodies;
    this.#area = area;
    this.#levels = levels;
    this.#shortFor = shortFor;
    this.american = area.country === undefined || area.country === 'US';
  }

  /** `Dallas Police` of an American release are the department. */
  plainName({ printed: { whole, plain } }: BodyMention): string {
    return this.american ? whole : plain;
  }

  /** A part of a body, which carries the whole's name in front unless it is the Justice Department's. */
  part(whole: Body, printed: string): Body {
    const { name: rest, key, isBare, isSplit, isFieldOffice, slug } = partName(withoutOffice(printed, whole.name));
    if (key.startsWith(sameName(whole.name)) || GENERALS_UNIT.test(rest)) return this.named(rest);
    if (isBare || sameName(whole.name).endsWith(` ${key}`)) return whole; // `Secret Service Office`; the issuer by its last words
    if (isSplit) return this.named(rest);
    // Units of the Justice Department keep their short name; those of its bureaus and field offices do not.
    const short = !isFieldOffice && isComponent(whole.id);
    const name = short ? rest : `${whole.name} ${rest}`;
    const record = short ? undefined : recordNamed(name);
    if (record !== undefined) return this.#bodies.listed(record);
    return this.#bodies.add(whole.id === '' ? slug : `${whole.id}/${slug}`, name, whole.level, whole.id);
  }

  /** A body after its name. `Dallas Police Department Gang Unit` is a part of the police. */
  named(printed: string, mention?: BodyMention): Body {
    const { split, record, name, level: told, slug } = namedBody(printed);
    if (split !== undefined) {
      // `West Yorkshire Police` is its whole name
      if (record !== undefined) return this.part(this.#bodies.listed(record), split.unit);
      const whole = bodyName(split.whole, this.american);
      return this.part(this.#shortFor(printedName(whole)) ?? this.named(whole, mention), split.unit);
    }
    if (record !== undefined) return this.#bodies.listed(record);
    if (!this.american && (isOfPlace(told) || (told === 'federal' && !name.startsWith('United States '))))
      return this.#bodies.add(`${this.#area.country!.toLowerCase()}/${slug}`, name, 'foreign', null);
    const level = this.#levels.of(told, name, mention);
    const path = this.#pathOf(level, mention);
    return this.#bodies.add(path === '' ? slug : `${path}/${slug}`, name, level, null);
  }

  /** What a body's id begins with: `us`, `us/tx` for a state's and for what lies in it. */
  #pathOf(level: Agency['level'], mention: BodyMention | undefined): string {
    if (level === 'federal') return 'us';
    if (!isOfPlace(level) || mention === undefined) return '';
    const state = stateOfBody(this.#document, mention, this.#area);
    return state === undefined ? '' : `us/${state.toLowerCase()}`;
  }
}
