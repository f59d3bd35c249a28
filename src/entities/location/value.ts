import type { Mention } from '../../core/mention.ts';

/** A place that is not a city. */
export interface LocationValue {
  readonly kind: 'state' | 'county' | 'country' | 'district' | 'region' | 'facility' | 'address';
  readonly name: string;
}

export type LocationMention = Mention<'location', LocationValue>;
