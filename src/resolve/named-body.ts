import { memoised } from '../core/memo.ts';
import type { AgencyRecord } from '../entities/agency/value.ts';
import type { Agency } from '../record/types.generated.ts';
import { agencyId, levelOf, sameName, splitUnit, withoutState, withoutStateOf } from './agency-names.ts';
import { office } from './home-office.ts';
import { recordNamed } from './listed-bodies.ts';

/** What the name of a body that stands for itself comes to. */
export interface NamedBody {
  /** `Dallas Police Department Gang Unit` is a part of the police; then nothing else is told. */
  readonly split: { readonly whole: string; readonly unit: string } | undefined;
  /** The body of the lexicon that has this name. */
  readonly record: AgencyRecord | undefined;
  /** The name without a state that only says where the body is. */
  readonly name: string;
  readonly level: Agency['level'];
  /** The name as a part of an id. */
  readonly slug: string;
}

/** Remembered over documents. */
export const namedBody: (name: string) => NamedBody = memoised<NamedBody>((name) => {
  const split = splitUnit(name);
  if (split !== undefined) return { split, record: recordNamed(split.whole), name, level: null, slug: '' };
  const short = withoutState(name);
  const record = office(short).record ?? recordNamed(short);
  const bare = name.endsWith('Authority') ? name : short; // which Kansas City is meant stays in its name
  return { split, record, name: bare, level: levelOf(bare), slug: agencyId('', bare) };
});

/** What the name of a part of a body comes to. */
export interface PartName {
  /** Without a state that only says where the part is. */
  readonly name: string;
  readonly key: string;
  /** `Office` by itself is the whole body. */
  readonly isBare: boolean;
  /** A body and its part in one name. */
  readonly isSplit: boolean;
  readonly isFieldOffice: boolean;
  readonly slug: string;
}

const BARE_HEAD = /^(?:Office|Department)$/;
const FIELD_OFFICE = /\b(?:Field|Regional|District|Resident|Area) Office$/;

/** Remembered over documents. */
export const partName: (printed: string) => PartName = memoised<PartName>((printed) => {
  const name = withoutStateOf(printed);
  return {
    name,
    key: sameName(name),
    isBare: BARE_HEAD.test(name),
    isSplit: splitUnit(name) !== undefined,
    isFieldOffice: FIELD_OFFICE.test(name),
    slug: agencyId('', name),
  };
});
