import type { PersonMention } from '../../entities/person/value.ts';
import type { Role } from '../../record/types.generated.ts';
import { isSeat } from '../../segment/post-nominal.ts';
import { MARK, plainText } from '../../segment/tokens.ts';
import { appointedRoles, introducedRoles } from './appointed.ts';
import { roleInVehicle } from './at-wheel.ts';
import { careerRoles } from './career.ts';
import { behindRelative, titleOfClause } from './clause.ts';
import { rolesInPassing } from './in-passing.ts';
import { rolesBeforeList } from './roles-before-list.ts';
import { sharedRoles } from './shared.ts';
import { spanishRole } from './spanish-role.ts';
import type { Surroundings } from './surroundings.ts';
import { isRankOnly, titleBeforeComma, titleBeforeVerb } from './title-comma.ts';
import { titleLabel } from './title-label.ts';
import { titleOnNextLine } from './title-line.ts';

/**
 * Adds the roles that neither the title right before a name nor the parts right behind it tell: those of the next line, of the clause
 * that goes on, of a career, of a list.
 *
 * @param behindName token behind the name with its letters and aliases
 * @param at token behind the parts that were read
 */
export function addRolesAround(
  around: Surroundings,
  mention: PersonMention,
  roles: Role[],
  behindName: number,
  at: number,
): void {
  const { tokens } = around;
  const { word } = tokens;
  const rankOnly = roles.length === 1 && isRankOnly(around, mention);
  // Sgt. Jane Venn⏎Media Relations Officer
  if (roles.length === 0 || rankOnly)
    addAll(roles, titleOnNextLine(around, rankOnly ? mention.value.title!.first : mention.first, mention.last));
  if (roles.length === 0 || (rankOnly && roles.length === 1))
    addOne(roles, titleBeforeComma(around, mention) ?? titleBeforeVerb(around, mention) ?? titleLabel(around, mention));
  else addOne(roles, titleBeforeVerb(around, mention));
  if (isSeat(tokens, mention.last))
    roles.push({ title: plainText(tokens, mention.last, mention.last + 1), organization: null });
  addAll(roles, titleOfClause(around, word[at] === MARK.comma && at > mention.last ? at + 1 : at));
  const relative = behindRelative(around, at);
  if (relative < tokens.count) addAll(roles, titleOfClause(around, relative));
  addAll(roles, careerRoles(around, at));
  if (behindName !== at) addAll(roles, careerRoles(around, behindName));
  addAll(roles, rolesInPassing(around, at));
  addAll(roles, introducedRoles(around, mention));
  addAll(roles, appointedRoles(around, mention));
  addAll(roles, sharedRoles(around, mention));
  if (roles.length === 0) addAll(roles, rolesBeforeList(around, mention));
  if (roles.length === 0)
    addOne(roles, spanishRole(around, behindName) ?? (at > behindName ? spanishRole(around, at - 1) : undefined));
  if (roles.length === 0) addOne(roles, roleInVehicle(around, mention.first));
}

/** Adds a role, if there is one. */
export function addOne(roles: Role[], found: Role | undefined): void {
  if (found !== undefined) roles.push(found);
}

/** Adds all of some roles. */
export function addAll(roles: Role[], found: readonly Role[]): void {
  for (const role of found) roles.push(role);
}
