import { array, count, object, oneOf, text, type Infer } from './schema.ts';

export const EXCEPTION_FORMATS = ['gatehouse', 'openvex', 'cyclonedx', 'sarif', 'trivyignore', 'grype'] as const;

export const exceptionSchema = object(
  {
    id: text('Names it in decisions: its own id, or file and line.'),
    source: object(
      { file: text(), line: count(), column: count(), format: oneOf(EXCEPTION_FORMATS) },
      ['file', 'format'],
      'Where it is written.',
    ),
    match: object(
      {
        ids: array(
          text('Id or alias of a finding, or the rule id of a sighting, in any case; one of them must match.'),
        ),
        component: text('Package URL; a version range in the VERS syntax or a plain version may follow the @.'),
        path: text('Glob over the places of a finding.'),
        resource: text('Glob over Kind/namespace/name.'),
        target: text('Glob over the name of the target.'),
        scanner: text('Only the sightings of this scanner.'),
        fingerprint: text('One finding exactly.'),
        fixState: text('The fix state of Grype: fixed, not-fixed, wont-fix, unknown.'),
      },
      [],
      'Everything that is named must match.',
    ),
    status: oneOf(['suppressed', 'not-affected', 'fixed'], 'What a finding that matches becomes.'),
    reason: text(),
    owner: text('Who answers for it.'),
    expires: text('ISO 8601 date, the last day on which it holds, UTC.'),
    justification: text('Of a VEX statement, as in vulnerable_code_not_in_execute_path.'),
  },
  ['id', 'source', 'match', 'status', 'reason'],
  'A recorded decision to live with a finding.',
);
export type Exception = Infer<typeof exceptionSchema>;
