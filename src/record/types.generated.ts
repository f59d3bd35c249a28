// Generated from schemas/record.schema.json by `npm run generate`. Do not edit.

/**
 * UTF-16 code units from the start of `text`.
 */
export type Offset = number;
/**
 * The rule that found it: `<type>/<rule>`.
 */
export type Rule = string;

/**
 * The facts extracted from one document. Offsets are UTF-16 code units, half open [start, end), into `text`.
 */
export interface ReleaseRecord {
  readonly schemaVersion: '1.0.0';
  /**
   * From the source's bytes: the same bytes have the same id on every machine.
   */
  readonly id: string;
  readonly source: RecordSource;
  /**
   * The decoded document: no byte-order mark, line ends as \n.
   */
  readonly text: string;
  readonly release: Release;
  readonly dates: readonly DateFact[];
  readonly people: readonly Person[];
  readonly agencies: readonly Agency[];
  readonly cities: readonly City[];
  readonly figures: readonly Figure[];
  readonly programs: readonly Program[];
  readonly quotes: readonly Quote[];
  readonly organizations: readonly NamedThing[];
  readonly courts: readonly NamedThing[];
  readonly laws: readonly NamedThing[];
  readonly locations: readonly Location[];
  readonly diagnostics: readonly RecordDiagnostic[];
  /**
   * Only on request, and for HTML: where stretches of `text` stand among the source's bytes; sorted, not overlapping. What slugline added (bullets, bars between cells) and blanks that it collapsed are in none.
   */
  readonly sourceMap?: readonly SourceStretch[];
}
export interface RecordSource {
  /**
   * Relative to the input folder, with /; bytes that are not UTF-8 percent-encoded.
   */
  readonly path: string;
  readonly sha256: string;
  readonly mediaType:
    | 'text/plain'
    | 'text/html'
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    | 'message/rfc822';
  /**
   * WHATWG label of the encoding that was used.
   */
  readonly encoding: string;
  readonly bytes: number;
  readonly pages: number | null;
}
/**
 * Facts about the release itself; null or empty where unknown.
 */
export interface Release {
  readonly title: string | null;
  /**
   * YYYY-MM-DD
   */
  readonly date: string | null;
  /**
   * Where the date comes from.
   */
  readonly dateSource: 'text' | 'option' | 'sidecar' | 'metadata' | 'email' | 'filename' | null;
  readonly issuer: Issuer | null;
  readonly dateline: Dateline | null;
  readonly number: string | null;
  readonly topics: readonly string[];
  readonly components: readonly string[];
  readonly contacts: readonly Contact[];
}
export interface Issuer {
  readonly id: string | null;
  readonly name: string;
}
export interface Dateline {
  readonly city: CityName;
}
/**
 * A city as a value: name, two-letter state in the United States, ISO country.
 */
export interface CityName {
  readonly name: string;
  readonly state: string | null;
  readonly country: string | null;
}
export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}
export interface DateFact {
  readonly start: Offset;
  readonly end: Offset;
  readonly text: string;
  /**
   * EDTF (ISO 8601-2); null when it cannot be resolved.
   */
  readonly value: string | null;
  readonly granularity:
    'minute' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century' | 'interval';
  /**
   * True when the value needs the release date.
   */
  readonly relative: boolean;
  readonly rule?: Rule;
}
export interface Person {
  readonly id: string;
  /**
   * The fullest form in the document.
   */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  /**
   * Years.
   */
  readonly age: number | null;
  readonly residence: CityName | null;
  readonly mentions: readonly RecordMention[];
}
export interface Role {
  readonly title: string;
  readonly organization: string | null;
}
/**
 * A place in `text` that names the entity: text.slice(start, end) === mention.text.
 */
export interface RecordMention {
  readonly start: Offset;
  readonly end: Offset;
  readonly text: string;
  readonly rule?: Rule;
}
export interface Agency {
  /**
   * Path of ids from the country down (`us/doj/fbi`); made from the name where the lexicon has none.
   */
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly level: 'federal' | 'state' | 'local' | 'tribal' | 'foreign' | 'international' | null;
  readonly parent: string | null;
  readonly mentions: readonly RecordMention[];
}
export interface City {
  /**
   * `geonames:<number>`, null when the place is not in GeoNames.
   */
  readonly id: string | null;
  readonly name: string;
  readonly state: string | null;
  readonly country: string | null;
  /**
   * Degrees north, WGS 84.
   */
  readonly latitude: number | null;
  /**
   * Degrees east, WGS 84.
   */
  readonly longitude: number | null;
  /**
   * What the choice among cities of this name rests on.
   */
  readonly evidence?: string;
  readonly mentions: readonly RecordMention[];
}
export interface Figure {
  readonly start: Offset;
  readonly end: Offset;
  readonly text: string;
  readonly kind: 'money' | 'count' | 'percent' | 'duration' | 'age' | 'measure';
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /**
   * ISO 8601 duration; for a range the shorter and the longer with .. between.
   */
  readonly duration?: string;
  /**
   * The digits, where a double cannot hold them.
   */
  readonly exact?: string;
  /**
   * ISO currency; counted noun in the singular; unit of measure; month for ages in months; else null.
   */
  readonly unit: string | null;
  readonly comparator: 'eq' | 'approx' | 'gt' | 'ge' | 'lt' | 'le';
  readonly of: string | null;
  readonly place: FigurePlace | null;
  /**
   * An id in `programs`.
   */
  readonly program: string | null;
  readonly rule?: Rule;
}
/**
 * A city, or a state (then `name` is the state's name).
 */
export interface FigurePlace {
  readonly id?: string | null;
  readonly name: string;
  readonly state: string | null;
  readonly country: string | null;
}
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly RecordMention[];
}
export interface Quote {
  readonly start: Offset;
  readonly end: Offset;
  readonly text: string;
  /**
   * An id in `people`; null when the speaker is unknown or not a person.
   */
  readonly speaker: string | null;
  /**
   * Name of a speaker that is not in `people`, such as an agency.
   */
  readonly speakerName: string | null;
  readonly rule?: Rule;
}
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly RecordMention[];
}
export interface Location {
  readonly id: string;
  readonly kind: 'state' | 'county' | 'country' | 'district' | 'region' | 'facility' | 'address';
  /**
   * States as `MO, US`, countries as ISO code, else the name in full.
   */
  readonly name: string;
  readonly mentions: readonly RecordMention[];
}
export interface RecordDiagnostic {
  readonly code: string;
  readonly message: string;
  readonly start?: Offset;
  readonly end?: Offset;
}
/**
 * text.slice(start, end) was read from the source's bytes [byteStart, byteEnd). All its UTF-16 units have the same number of bytes, or it is one character.
 */
export interface SourceStretch {
  readonly start: Offset;
  readonly end: Offset;
  readonly byteStart: number;
  readonly byteEnd: number;
}
