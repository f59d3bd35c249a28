import { recordOf } from './marks.ts';

/** A text and what is said of each person in it. */
export interface FactsCase {
  readonly name: string;
  readonly text: string;
  /** For each person: age, home, and titles with their bodies behind `@`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** Age, home and titles of each person in a text, as a case writes them. */
export function factsIn(text: string): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const { name, age, residence, roles } of recordOf(text).people) {
    const home = residence === null ? '' : `${residence.name}, ${residence.state}`;
    const titles = roles.map(({ title, organization }) =>
      organization === null ? title : `${title} @ ${organization}`,
    );
    facts[name] = [age ?? '', home, titles.join('; ')].join(' | ');
  }
  return facts;
}
