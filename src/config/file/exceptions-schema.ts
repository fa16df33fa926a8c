import { EXCEPTION_STATUSES } from '../../domain/exception.ts';
import { FINDING_KINDS } from '../../domain/finding.ts';
import type { OWN_KEYS } from '../../ledger/read/own.ts';
import { map, oneOrMore, type Json } from './json.ts';

/** What each key of an exception says. */
export const ABOUT_EXCEPTIONS: Readonly<Record<(typeof OWN_KEYS)[number], Json>> = {
  id: matching('Id or alias of a finding, or the rule id of a scanner.'),
  kind: { ...oneOrMore({ enum: FINDING_KINDS }), description: 'Which kind of finding.' },
  component: matching('Package URL; a version or a range may follow the @, as in pkg:npm/lodash@<4.17.21.'),
  path: matching('Glob over the places of a finding.'),
  resource: matching('Glob over Kind/namespace/name.'),
  target: matching('Glob over the name of the target.'),
  scanner: { type: 'string', description: 'Only what this scanner has seen.' },
  fingerprint: matching('One finding exactly, as reports name it.'),
  fixable: { type: 'boolean', description: 'Whether a version that mends it is known.' },
  name: { type: 'string', description: 'What decisions call this exception.' },
  reason: { type: 'string', minLength: 1, description: 'Why it can be lived with.' },
  owner: { type: 'string', minLength: 1, description: 'Who answers for it.' },
  expires: { type: 'string', format: 'date', description: 'The last day on which it holds, in UTC, as in 2026-12-31.' },
  status: { enum: EXCEPTION_STATUSES, default: 'suppressed', description: 'What a finding that matches becomes.' },
  justification: { type: 'string', description: 'Of a VEX statement, as in vulnerable_code_not_in_execute_path.' },
};

function matching(description: string): Json {
  return { ...oneOrMore({ type: 'string' }), description };
}

/** The schema of the list of exceptions. */
export function exceptionsSchema(): Json {
  return {
    type: 'array',
    items: map(ABOUT_EXCEPTIONS, ['reason', 'owner', 'expires']),
    description: 'Recorded decisions to live with findings. Everything that is named must match; of a list, one.',
  };
}

/** The published schema of a file of exceptions, for editors. */
export function exceptionsJsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:gatehouse:schema:exceptions:1',
    title: 'Gatehouse: exceptions',
    ...map({ $schema: { type: 'string' }, exceptions: exceptionsSchema() }, ['exceptions']),
  };
}
