import type { City, Location } from '../record/types.generated.ts';
import type { ResolveContext } from './context.ts';

/** The places of a document, and how to find them by where they are mentioned. */
export interface Places {
  readonly cities: readonly City[];
  readonly locations: readonly Location[];
  /** City mentioned at a token. */
  readonly cityAt: (token: number) => City | undefined;
  /** Location mentioned at a token. */
  readonly locationAt: (token: number) => Location | undefined;
}

/** Decides which city each name means, once for the document; joins the other places. */
export function resolvePlaces(context: ResolveContext): Places {
  void context;
  return { cities: [], locations: [], cityAt: () => undefined, locationAt: () => undefined };
}
