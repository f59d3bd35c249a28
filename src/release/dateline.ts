import type { Mentions } from '../entities/index.ts';
import { dashOfDateline } from '../segment/kinds.ts';
import type { TokenTable } from '../segment/tokens.ts';
import type { Part } from './parts.ts';

/** Token behind the dateline of a first paragraph: its dash, or a city in capitals; undefined without a dateline. */
export function datelineEnd(tokens: TokenTable, body: Part): number | undefined {
  const dash = dashOfDateline(tokens, body);
  return dash > 0 ? dash : undefined;
}

/** Token of the city in the dateline, undefined without one. */
export function datelineCity(tokens: TokenTable, body: Part | undefined, mentions: Mentions): number | undefined {
  if (body === undefined) return undefined;
  const end = datelineEnd(tokens, body);
  if (end === undefined) return undefined;
  return mentions.city.find(({ first, last }) => first >= body.first && last <= end)?.first;
}
