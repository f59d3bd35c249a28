import type { AgencyMention, AgencyValue } from './value.ts';

/** The body that a longer name begins with, and whom else its letters may stand for. */
export type Lead = Pick<AgencyValue, 'lead' | 'candidates'>;

export const NO_LEAD: Lead = { lead: undefined, candidates: undefined };

/** What a name becomes that begins with the mention `before` and goes on with the words `own`: `FBI` + `Miami Field Office`. Undefined for no listed body. */
export function leadBy(before: AgencyMention, own: string): Lead | undefined {
  const { value } = before;
  const entry = value.entry ?? (value.unit === true ? undefined : value.candidates?.[0]);
  if (entry === undefined)
    return value.lead === undefined
      ? undefined
      : {
          lead: { ...value.lead, rest: `${value.lead.rest}${own.startsWith(',') ? '' : ' '}${own}` },
          candidates: undefined,
        };
  return isWeakWord(before)
    ? { lead: { entry, rest: own, weak: true }, candidates: value.candidates }
    : { lead: { entry, rest: own }, candidates: undefined };
}

/** A single word that may stand for another body: `HEAT`, but not `U.S. Marshals`. */
function isWeakWord({ value, first, last }: AgencyMention): boolean {
  return value.entry === undefined && last === first + 1;
}
