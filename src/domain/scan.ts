import { acceptedGapSchema } from './accepted-gap.ts';
import { accessSchema } from './access.ts';
import { INSTALL_SOURCES, VERIFICATIONS } from './installation.ts';
import { array, count, object, oneOf, text, type Infer } from './schema.ts';

export const TARGET_KINDS = ['source', 'image', 'sbom', 'manifests', 'cluster', 'host'] as const;

export const targetSchema = object({ kind: oneOf(TARGET_KINDS), name: text(), digest: text() }, ['kind', 'name']);
export type Target = Infer<typeof targetSchema>;

export const gapSchema = object(
  {
    what: text('What could not be looked at, as in a path or a control.'),
    reason: text('Why, and what to do about it.'),
    allowed: { type: 'boolean', description: 'true: the policy names this gap, so that it is no error.' },
    acceptance: acceptedGapSchema,
    location: object({ path: text(), startLine: count(), startColumn: count() }, ['path']),
  },
  ['what', 'reason'],
);
export type Gap = Infer<typeof gapSchema>;

export const controlResultSchema = object(
  { id: text(), result: oneOf(['pass', 'fail', 'manual', 'skip']), title: text() },
  ['id', 'result'],
);
export type ControlResult = Infer<typeof controlResultSchema>;

export const coverageSchema = object(
  {
    unit: text('What is counted: packages, objects, files, controls.'),
    examined: count(),
    passed: count('Those of the examined in which nothing was found.'),
    skipped: count('Seen and passed over on purpose, as an unknown custom resource.'),
  },
  ['unit', 'examined', 'passed'],
);
export type Coverage = Infer<typeof coverageSchema>;

export const databaseSchema = object(
  { source: text('Its address, where the scanner tells it.'), updatedAt: text(), digest: text() },
  [],
  'The vulnerability database of the scanner.',
);

export const scanSchema = object(
  {
    id: text('scanner@target, unique in the report.'),
    scanner: text(),
    version: text(),
    target: targetSchema,
    status: oneOf(['completed', 'failed', 'skipped']),
    reason: text('Why it failed or was skipped.'),
    durationMs: count(),
    checks: array(text('What was looked for: vulnerability, secret, …')),
    coverage: coverageSchema,
    controls: array(controlResultSchema),
    scores: { type: 'object', additionalProperties: { type: 'number' } },
    limitedTo: array(
      text(),
      'The files in which a change can have altered anything, also those that it took away, where only these were looked at: findings elsewhere are neither new nor gone.',
    ),
    gaps: array(gapSchema),
    notices: array(text('What a reader should know that is neither finding nor gap.')),
    install: object(
      {
        source: oneOf(['builtin', ...INSTALL_SOURCES]),
        verified: oneOf([...VERIFICATIONS, 'builtin']),
        sha256: text(),
      },
      ['source', 'verified'],
    ),
    database: databaseSchema,
    access: accessSchema,
  },
  ['id', 'scanner', 'version', 'target', 'status', 'durationMs', 'controls', 'gaps'],
  'One scanner on one target.',
);
export type Scan = Infer<typeof scanSchema>;
