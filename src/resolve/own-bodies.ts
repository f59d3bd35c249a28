import { type AgencyRecord, agencyRecords } from '../entities/agency/value.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { bodyName } from './agency-names.ts';
import type { BodyMention } from './body-mention.ts';
import { nameOfState } from './body-place.ts';
import { HomePlace } from './home-place.ts';
import { recordNamed } from './listed-bodies.ts';

const DISTRICT = /\bSchool District$/;
const OF_DISTRICT = /^(?:Board of (?:Education|Trustees)|School Board)$/;

/** The state's attorney general's office under the name that the document gives it. */
function attorneyGeneral(name: string, state: string | undefined): AgencyRecord | undefined {
  const stateName = state === undefined ? undefined : nameOfState(state);
  if (stateName === undefined || !/\bAttorney General\b/.test(name)) return undefined;
  const record = recordNamed(`${stateName} Attorney General's Office`);
  return record === undefined ? undefined : { ...record, name };
}

/** `Singapore Police Force`, `An Garda Síochána`: a force of a whole country, whose departments go without its name. */
const FORCE = /\b(?:Police|Police (?:Force|Service)|Constabulary|Garda Síochána)$/;
const OF_FORCE =
  /^(?!.*\b(?:Fire|Health|Police|Government|Justice|State|Immigration|Customs|Council|Ministry|National|Royal)\b)\S.* (?:Department|Cent(?:er|re)|Command|Bureau|Branch|Wing)$/;

/** Federal bodies with field offices that put out releases of their own. */
const BUREAUS = new Set([
  'us/doj/fbi',
  'us/doj/dea',
  'us/doj/atf',
  'us/doj/usms',
  'us/dhs/usss',
  'us/dhs/ice',
  'us/dhs/cbp',
  'us/usps/uspis',
]);

/** What goes without saying in a document of a body that no prosecutor or police heads. */
export class OwnBodies {
  /** The listed federal or foreign body that issued the document; its units go without its name. */
  readonly issuer: AgencyRecord | undefined;
  /** The bureau with field offices of which the issuer is a part: its offices go without its name. */
  readonly bureau: AgencyRecord | undefined;
  readonly #district: string | undefined;
  readonly #place: HomePlace;

  constructor(
    document: AnalysedDocument,
    found: readonly BodyMention[],
    issuerName: string | undefined,
    state: string | undefined,
  ) {
    const name = issuerName === undefined ? undefined : bodyName(issuerName, true);
    const record =
      name === undefined
        ? undefined
        : (recordNamed(name) ?? attorneyGeneral(name, state) ?? found.find((body) => body.name === issuerName)?.record); // `OSHA`
    const isWhole =
      record !== undefined && (record.level === 'federal' || record.level === 'foreign' || record.level === 'state');
    this.issuer = isWhole && record.id !== 'us/doj' && !record.id.startsWith('us/doj/') ? record : undefined;
    const lead = found.find((body) => body.name === issuerName)?.lead; // `DEA Rocky Mountain Field Division`
    const whole = lead === undefined ? record : agencyRecords()[lead.entry];
    this.bureau = whole !== undefined && BUREAUS.has(whole.id) ? whole : undefined;
    this.#district = name !== undefined && DISTRICT.test(name) ? name : undefined;
    this.#place = new HomePlace(document, found, name, state);
  }

  /** Full name of a body that a county, city or school district names without itself; undefined for others. */
  nameOf(mention: BodyMention): string | undefined {
    if (mention.record !== undefined || mention.lead !== undefined || mention.parent !== undefined) return undefined;
    const { whole: name } = mention.printed;
    if (this.#district !== undefined && OF_DISTRICT.test(name)) return `${this.#district} ${name}`;
    if (this.issuer?.level === 'foreign' && FORCE.test(this.issuer.name) && OF_FORCE.test(name))
      return `${this.issuer.name} ${name}`;
    return this.#place.nameOf(mention, name);
  }
}
