import { byTime, type Linked, type Member } from './member.ts';
import { foldName } from './person-name.ts';

const LEGAL_FORMS =
  /(?:\s+(?:inc|incorporated|llc|llp|lp|ltd|limited|corp|corporation|co|company|plc|gmbh|sa|ag|na))+$/;
const KINDS =
  /^(operation|project|task force|initiative|program)\s+|\s+(initiative|program|programme|project|task force)$/;

/** Name of an organisation without `the`, marks and legal form: `The Acme Corp.` is `acme`. */
export function organizationBlock(name: string): string {
  const plain = foldName(name.replaceAll('&', ' and ')).replace(/^the\s+/, '');
  return plain.replace(LEGAL_FORMS, '') || plain;
}

/** Name of a programme without what kind it is: `Operation Legend` and `Legend` share `legend`. */
export function programBlock(name: string): string {
  const plain = foldName(name).replace(/^the\s+/, '');
  return plain.replace(KINDS, '') || plain;
}

function kindOf(name: string): string {
  const match = KINDS.exec(foldName(name).replace(/^the\s+/, ''));
  return match?.[1] ?? match?.[2] ?? '';
}

/**
 * Joins the members of one block. With `kinds` (programmes) an operation and a project of one name stay apart, and a name
 * without its kind goes to the only one there is.
 */
export function clusterNamed(members: readonly Member[], kinds: boolean): readonly (readonly Linked[])[] {
  const ordered = [...members].sort(byTime((member) => -member.name.length));
  const groups = new Map<string, Linked[]>();
  const add = (member: Member, kind: string, evidence: string): void => {
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [{ member, score: 1, evidence: ['first'] }]);
    else group.push({ member, score: evidence === 'same name' ? 1 : 0.8, evidence: [evidence] });
  };
  const without: Member[] = [];
  for (const member of ordered) {
    const kind = kinds ? kindOf(member.name) : '';
    if (kinds && kind === '') without.push(member);
    else add(member, kind, 'same name');
  }
  const [only, ...others] = [...groups.keys()];
  for (const member of without) {
    const isSure = only !== undefined && only !== '' && others.filter((kind) => kind !== '').length === 0;
    add(member, isSure ? only : '', isSure ? 'name without its kind' : 'same name');
  }
  return [...groups.values()];
}
