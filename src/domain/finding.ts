import { array, count, object, oneOf, text, type Infer } from './schema.ts';
import { SEVERITIES } from './severity.ts';

export const FINDING_KINDS = [
  'vulnerability',
  'misconfiguration',
  'secret',
  'licence',
  'malware',
  'code',
  'benchmark',
  'conformance',
  'exposure',
] as const;

export const STATUSES = ['open', 'manual', 'suppressed', 'not-affected', 'fixed', 'gone'] as const;
export type Status = (typeof STATUSES)[number];

export const CAUSES = ['change', 'disclosure', 'scanner', 'exception-expired', 'undetermined'] as const;

/** How a finding lies to the diff of a change. */
export const DIFF_PLACES = ['line', 'file', 'outside'] as const;

export const SEVERITY_SOURCES = ['native', 'cvss', 'score', 'status', 'default'] as const;

export const locationSchema = object(
  {
    path: text('Relative to the working directory, with forward slashes.'),
    startLine: { type: 'integer', minimum: 1 },
    startColumn: { type: 'integer', minimum: 1 },
    endLine: { type: 'integer', minimum: 1 },
    endColumn: {
      type: 'integer',
      minimum: 1,
      description: 'The column after the last character, as SARIF 2.1.0 section 3.30.8 counts.',
    },
    note: text('What this place is, when it is not the plain place: "rendered from", "base image".'),
    lineHash: text(
      'Of the text of the first line, without the space around it, so that it is known again elsewhere. Never of a secret.',
    ),
    blockHash: text(
      'Of that line with those before and after it, where they say enough to be known again in another file.',
    ),
  },
  ['path'],
);
export type Location = Infer<typeof locationSchema>;

export const resourceSchema = object(
  {
    apiVersion: text(),
    kind: text(),
    namespace: text(),
    name: text(),
    fieldPath: text('Where in the resource, as in spec.containers[0].securityContext.'),
  },
  ['kind', 'name'],
);
export type Resource = Infer<typeof resourceSchema>;

export const componentSchema = object(
  {
    purl: text('Canonical package URL without distribution qualifiers.'),
    name: text(),
    version: text(),
    fixedIn: array(text()),
    source: text('The source package it was built from, where that has another name.'),
    layer: object(
      { digest: text(), diffId: text(), createdBy: text('The build step that made the layer, as the image says.') },
      [],
      'The layer of the image that brought it.',
    ),
  },
  ['name'],
);
export type Component = Infer<typeof componentSchema>;

const scoresSchema = object({ cvss: { type: 'number' }, epss: { type: 'number' }, kev: { type: 'boolean' } }, []);

/** A change that makes the finding go away without a decision by a person. */
export const patchSchema = object(
  {
    path: text(),
    description: text('One sentence: what the patch does.'),
    diff: text('Unified diff of this one change.'),
  },
  ['path', 'description', 'diff'],
);
export type Patch = Infer<typeof patchSchema>;

export const sightingSchema = object(
  {
    scan: text('The id of the scan.'),
    ruleId: text(),
    severity: oneOf(SEVERITIES),
    nativeSeverity: text('Verbatim, when the scanner said one.'),
    severitySource: oneOf(SEVERITY_SOURCES),
    severityReason: text('Why this severity, in one sentence.'),
    status: oneOf(STATUSES),
    message: text(),
    cause: oneOf(CAUSES, 'Why it is new to this scan; absent where the scan, or the finding, is known.'),
    exception: text('Id of the exception that sets this sighting aside.'),
    count: { type: 'integer', minimum: 1 },
  },
  ['scan', 'ruleId', 'severity', 'severitySource', 'status', 'count'],
  'One scanner saw it: in its own words, as often as it said so.',
);
export type Sighting = Infer<typeof sightingSchema>;

export const findingSchema = object(
  {
    fingerprint: text('Stable over runs: the same thing has the same fingerprint.'),
    id: text('The name people use: CVE-2021-44228, GH-PSS-PRIVILEGED.'),
    aliases: array(text()),
    advisories: array(text('Vendor advisories that bundle several vulnerabilities; never joined through.')),
    kind: oneOf(FINDING_KINDS),
    severity: oneOf(SEVERITIES, 'The worst among the open sightings.'),
    status: oneOf(STATUSES),
    title: text(),
    message: text('What is wrong here, with the values seen.'),
    remediation: text('What to write or do instead.'),
    target: text('The name of the target.'),
    cause: oneOf(
      CAUSES,
      'Why it is new since the baseline; absent when it is not new, or nothing is known to compare with.',
    ),
    causeReason: text('What proves the cause, in one sentence.'),
    diff: oneOf(
      DIFF_PLACES,
      'Where it lies to the diff of the change: on a line of it, elsewhere in a file of it, or outside; absent where that is not known.',
    ),
    firstSeen: text('ISO 8601, UTC.'),
    published: text('ISO 8601, UTC.'),
    component: componentSchema,
    locations: array(locationSchema),
    resource: resourceSchema,
    control: text('The control of a standard, as in "Pod Security Standards (baseline): Privileged Containers".'),
    licence: text(),
    scores: scoresSchema,
    reachable: {
      type: 'boolean',
      description: 'Whether the scanner traced a call to it; absent when it did not look.',
    },
    references: array(text()),
    patch: patchSchema,
    decision: object(
      { rule: text(), reason: text('Why it does not count, or why the rule is there.'), exception: text() },
      ['rule'],
      'Which rule of the policy decided on it.',
    ),
    sightings: array(sightingSchema),
  },
  [
    'fingerprint',
    'id',
    'aliases',
    'advisories',
    'kind',
    'severity',
    'status',
    'title',
    'target',
    'locations',
    'references',
    'sightings',
  ],
  'One thing that is wrong.',
);
export type Finding = Infer<typeof findingSchema>;
export type FindingKind = Finding['kind'];
export type SeveritySource = Sighting['severitySource'];

/** How often the scanners reported this finding, all sightings together; of one that is gone, how often they did. */
export function occurrences({ sightings, status }: Finding): number {
  return sightings.reduce(
    (sum, sighting) => sum + (sighting.status === status || sighting.status !== 'gone' ? sighting.count : 0),
    0,
  );
}

export const summarySchema = object(
  {
    open: object(
      { critical: count(), high: count(), medium: count(), low: count(), info: count(), unknown: count() },
      SEVERITIES,
    ),
    manual: count(),
    suppressed: count(),
    notAffected: count(),
    fixed: count(),
    gone: count(),
    new: count('Open findings whose cause is known to be new since the baseline.'),
    findings: count('All findings but the gone ones.'),
    occurrences: count('The sum of all sighting counts over all findings: exactly what the scanners reported.'),
  },
  ['open', 'manual', 'suppressed', 'notAffected', 'fixed', 'gone', 'new', 'findings', 'occurrences'],
);
export type Summary = Infer<typeof summarySchema>;
