import { array, object, oneOf, text, type Infer } from './schema.ts';
import { locationSchema } from './finding.ts';
import { SEVERITIES } from './severity.ts';

const riskSchema = object({ ruleId: text(), severity: oneOf(SEVERITIES), title: text() }, [
  'ruleId',
  'severity',
  'title',
]);

/** Who may do what: the subjects, roles and bindings of Kubernetes RBAC as a graph. */
export const accessSchema = object(
  {
    subjects: array(
      object({ id: text(), kind: text('User, Group or ServiceAccount.'), name: text(), namespace: text() }, [
        'id',
        'kind',
        'name',
      ]),
    ),
    roles: array(
      object(
        {
          id: text(),
          kind: text('Role or ClusterRole.'),
          name: text(),
          namespace: text(),
          defined: { type: 'boolean', description: 'false: bound here, defined elsewhere.' },
          permissions: array(text('One rule each, as in "get, list secrets".')),
          risks: array(riskSchema),
          location: locationSchema,
        },
        ['id', 'kind', 'name', 'defined', 'permissions', 'risks'],
      ),
    ),
    bindings: array(
      object(
        {
          kind: text('RoleBinding or ClusterRoleBinding.'),
          name: text(),
          namespace: text('Where the grant holds; absent: in the whole cluster.'),
          subject: text('The id of a subject.'),
          role: text('The id of a role.'),
          risks: array(riskSchema),
          location: locationSchema,
        },
        ['kind', 'name', 'subject', 'role', 'risks'],
      ),
    ),
  },
  ['subjects', 'roles', 'bindings'],
);
export type AccessGraph = Infer<typeof accessSchema>;
