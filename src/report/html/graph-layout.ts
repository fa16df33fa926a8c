import type { AccessGraph } from '../../domain/access.ts';
import { severityRank, worstSeverity, type Severity } from '../../domain/severity.ts';

type Subject = AccessGraph['subjects'][number];
type Role = AccessGraph['roles'][number];
type Binding = AccessGraph['bindings'][number];

/** One grant: who, which role, through what, and how bad that is. */
export interface Grant {
  readonly binding: Binding;
  readonly subject: Subject;
  readonly role: Role;
  /** Absent: nothing speaks against it. */
  readonly risk?: Severity;
}

/** The nodes of both columns from top to bottom, and the grants drawn between them. */
export interface Layout {
  readonly subjects: readonly Subject[];
  readonly roles: readonly Role[];
  readonly grants: readonly Grant[];
}

// More nodes in a column than this are not legible as a picture.
const MOST_NODES = 40;

/** All grants, risky ones first. A binding of a subject or role that the graph does not know is drawn with its bare id. */
export function grantsOf({ subjects, roles, bindings }: AccessGraph): readonly Grant[] {
  const subjectById = new Map(subjects.map((subject) => [subject.id, subject]));
  const roleById = new Map(roles.map((role) => [role.id, role]));
  const grants = bindings.map((binding): Grant => {
    const subject = subjectById.get(binding.subject) ?? { id: binding.subject, kind: 'Subject', name: binding.subject };
    const role = roleById.get(binding.role) ?? {
      id: binding.role,
      kind: 'Role',
      name: binding.role,
      defined: false,
      permissions: [],
      risks: [],
    };
    const risk = riskOf(binding, role);
    return { binding, subject, role, ...(risk !== undefined && { risk }) };
  });
  return grants.toSorted((a, b) => rank(a) - rank(b));
}

function riskOf(binding: Binding, role: Role): Severity | undefined {
  const risks = [...binding.risks, ...role.risks];
  return risks.length === 0 ? undefined : worstSeverity(risks.map(({ severity }) => severity));
}

function rank({ risk }: Grant): number {
  return risk === undefined ? Infinity : severityRank(risk);
}

/** What of the grants can be drawn, risky ones first, with the nodes of a column near what they are bound to. */
export function layOut(grants: readonly Grant[]): Layout {
  const subjects = new Map<string, Subject>();
  const roles = new Map<string, Role>();
  const drawn = grants.filter(({ subject, role }) => {
    const fits = hasRoom(subjects, subject) && hasRoom(roles, role);
    if (fits) {
      subjects.set(subject.id, subject);
      roles.set(role.id, role);
    }
    return fits;
  });
  const rolesSorted = near([...roles.values()], drawn, [...subjects.keys()], 'role', 'subject');
  const subjectIds = rolesSorted.map(({ id }) => id);
  const subjectsSorted = near([...subjects.values()], drawn, subjectIds, 'subject', 'role');
  return { subjects: subjectsSorted, roles: rolesSorted, grants: drawn };
}

function hasRoom<T extends { readonly id: string }>(taken: ReadonlyMap<string, T>, { id }: T): boolean {
  return taken.has(id) || taken.size < MOST_NODES;
}

/** Sorts nodes by the mean position of what they are bound to on the other side, so that edges cross less. */
function near<T extends { readonly id: string }>(
  nodes: readonly T[],
  grants: readonly Grant[],
  others: readonly string[],
  side: 'subject' | 'role',
  other: 'subject' | 'role',
): readonly T[] {
  const index = new Map(others.map((id, position) => [id, position]));
  const sums = new Map<string, { readonly sum: number; readonly count: number }>();
  for (const grant of grants) {
    const { sum, count } = sums.get(grant[side].id) ?? { sum: 0, count: 0 };
    sums.set(grant[side].id, { sum: sum + (index.get(grant[other].id) ?? 0), count: count + 1 });
  }
  const mean = ({ id }: T): number => {
    const { sum, count } = sums.get(id) ?? { sum: 0, count: 1 };
    return sum / count;
  };
  return nodes.toSorted((a, b) => mean(a) - mean(b));
}
