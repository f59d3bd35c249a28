import { homeAreaOf } from '../gazetteer/home-area.ts';
import type { NamedThing } from '../record/types.generated.ts';
import { nameOfState } from './body-place.ts';
import type { ResolveContext } from './context.ts';
import { resolveNamedThings } from './named-things.ts';

/** Courts that few states have, with these states: who is at home there means their own. */
const OF_STATES: Readonly<Record<string, readonly string[]>> = {
  'Court of Criminal Appeals': ['AL', 'OK', 'TN', 'TX'],
  'Court of Civil Appeals': ['AL', 'OK'],
  'Court of Chancery': ['DE', 'NJ'],
  'Commonwealth Court': ['PA'],
};

/** Courts under their fullest names: `Court of Criminal Appeals` in a release from Dallas is the Texas Court of Criminal Appeals. */
export function resolveCourts({ document, mentions: { court } }: ResolveContext): readonly NamedThing[] {
  const isOpen = court.some(({ value }) => value.name in OF_STATES);
  const state = isOpen ? homeAreaOf(document).state : undefined;
  const named = state === undefined ? court : court.map((mention) => ofState(mention, state));
  return resolveNamedThings(named, 'c');
}

type CourtMention = ResolveContext['mentions']['court'][number];

function ofState(mention: CourtMention, state: string): CourtMention {
  const { name } = mention.value;
  const stateName = nameOfState(state);
  if (OF_STATES[name]?.includes(state) !== true || stateName === undefined) return mention;
  return { ...mention, value: { ...mention.value, name: `${stateName} ${name}` } };
}
