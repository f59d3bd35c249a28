import type { Mention } from '../../core/mention.ts';

/** A place that is not a city. */
export interface LocationValue {
  readonly kind: 'state' | 'county' | 'country' | 'district' | 'region' | 'facility' | 'address';
  /** States as `MO, US`, countries as ISO code, else the name in full. */
  readonly name: string;
  /** The state it is or lies in, as far as the name says: `Western District of Missouri` → US, MO. */
  readonly state?: StateRecord;
  /** ISO code of the country it lies in, as far as the name says: `Northern Iraq`. */
  readonly country?: string;
  /** True for what an office is for, as its title says: `Minister for the Middle East`. Not in the record; who reads titles needs it. */
  readonly ofOffice?: boolean;
}

/** A first-order division: a state, province or nation of a country. */
export interface StateRecord {
  /** ISO country. */
  readonly country: string;
  /** Postal code, or the name where there is none. */
  readonly code: string;
  readonly name: string;
}

export interface CountryRecord {
  /** ISO 3166-1, two letters. */
  readonly code: string;
  readonly name: string;
}

export type LocationMention = Mention<'location', LocationValue>;

/** `MO, US`. */
export function stateName({ country, code }: StateRecord): string {
  return `${code}, ${country}`;
}
