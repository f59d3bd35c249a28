import type { AgencyMention, AgencyRecord } from '../entities/agency/value.ts';
import type { AnalysedDocument } from '../segment/document.ts';
import { bodyName } from './agency-names.ts';
import { nameOfState } from './body-place.ts';
import { homePlace } from './home-place.ts';
import { recordNamed } from './listed-bodies.ts';

const DISTRICT = /\bSchool District$/;
const OF_DISTRICT = /^(?:Board of (?:Education|Trustees)|School Board)$/;

/** What goes without saying in a document of a body that no prosecutor or police heads. */
export interface OwnBodies {
  /** The listed federal or foreign body that issued the document; its units go without its name. */
  readonly issuer: AgencyRecord | undefined;
  /** Full name of a body that a county, city or school district names without itself; undefined for others. */
  readonly nameOf: (mention: AgencyMention) => string | undefined;
}

/** The state's attorney general's office under the name that the document gives it. */
function attorneyGeneral(name: string, state: string | undefined): AgencyRecord | undefined {
  const stateName = state === undefined ? undefined : nameOfState(state);
  if (stateName === undefined || !/\bAttorney General\b/.test(name)) return undefined;
  const record = recordNamed(`${stateName} Attorney General's Office`);
  return record === undefined ? undefined : { ...record, name };
}

export function ownBodies(
  document: AnalysedDocument,
  found: readonly AgencyMention[],
  issuerName: string | undefined,
  state: string | undefined,
): OwnBodies {
  const name = issuerName === undefined ? undefined : bodyName(issuerName, true);
  const record = name === undefined ? undefined : (recordNamed(name) ?? attorneyGeneral(name, state));
  const isWhole =
    record !== undefined && (record.level === 'federal' || record.level === 'foreign' || record.level === 'state');
  const district = name !== undefined && DISTRICT.test(name) ? name : undefined;
  const place = homePlace(document, found, issuerName, state);
  return {
    issuer: isWhole && record.id !== 'us/doj' && !record.id.startsWith('us/doj/') ? record : undefined,
    nameOf: (mention) => {
      const { value } = mention;
      if (value.entry !== undefined || value.lead !== undefined || value.parent !== undefined) return undefined;
      if (district !== undefined && OF_DISTRICT.test(bodyName(value.name, true)))
        return `${district} ${bodyName(value.name, true)}`;
      return place.nameOf(mention);
    },
  };
}
