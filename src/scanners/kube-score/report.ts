import { ScanError } from '../../domain/errors.ts';
import type { Resource } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Severity } from '../../domain/severity.ts';
import { fieldsOf, listOf, numberOf, present, textOf } from '../fields.ts';
import { placeInManifests, type Annotations } from '../manifest-places.ts';
import { Notices } from '../notices.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';

/** What `kube-score score -o json` writes: one entry for each object that it knows. */
export const kubeScoreReport: ReportFormat = {
  name: 'kube-score JSON',
  elements: [['*']],
  schema: { type: ['array', 'null'], maxItems: 0 },
  begin: (context) => new KubeScoreReading(context),
};

type Fields = Readonly<Record<string, unknown>>;

class KubeScoreReading implements Reading {
  readonly #context: ReadContext;
  readonly #notices = new Notices();
  readonly #observations: Observation[] = [];
  #examined = 0;
  #passed = 0;

  constructor(context: ReadContext) {
    this.#context = context;
  }

  element(value: unknown): void {
    const entry = fieldsOf(value);
    if (!Array.isArray(entry['checks']) || textOf(entry['object_name']) === undefined) {
      throw new ScanError('This is no kube-score JSON report: an entry has no object_name and no checks');
    }
    const place = {
      ...resourceOf(entry),
      ...present({ file: textOf(entry['file_name']), startLine: numberOf(entry['file_row']) }),
    };
    const found = listOf(entry['checks']).flatMap((check) => this.#failed(fieldsOf(check)));
    const placed: Observation[] = [];
    for (const { observation, container, aspect } of found) {
      const isIgnoredBy = ({ own, pod }: Annotations): boolean =>
        [own, pod].some((annotations) => ignores(annotations[IGNORE], observation.ruleId));
      const hint = { ...place, isIgnoredBy, ...present({ container, aspect }) };
      placed.push(placeInManifests('kube-score', observation, hint, this.#context));
    }
    this.#observations.push(...placed);
    this.#examined += 1;
    this.#passed += Number(placed.every(({ status }) => status === 'suppressed'));
  }

  #failed(check: Fields): readonly Comment[] {
    const severity = severityOf(numberOf(check['grade']), this.#notices);
    if (check['skipped'] === true || severity === undefined) {
      return [];
    }
    const about = fieldsOf(check['check']);
    const ruleId = textOf(about['id']) ?? 'a check without an id';
    const comments = listOf(check['comments']).map(fieldsOf);
    return (comments.length === 0 ? [{}] : comments).map((comment) =>
      commentOf(comment, { ruleId, about, severity, grade: numberOf(check['grade']) }),
    );
  }

  end(): ReadReport {
    if (this.#examined === 0) {
      throw new ScanError('kube-score looked at nothing: there is no object of a kind that it knows');
    }
    const [examined, passed] = [this.#examined, this.#passed];
    return {
      result: {
        observations: this.#observations,
        controls: [],
        coverage: { unit: 'objects', examined, passed },
        gaps: [],
        notices: this.#notices.all,
      },
      subject: {},
      inventory: [],
    };
  }
}

interface Comment {
  readonly observation: Observation;
  readonly container?: string;
  readonly aspect?: string;
}

interface Check {
  readonly ruleId: string;
  readonly about: Fields;
  readonly severity: Severity;
  readonly grade: number | undefined;
}

const IGNORE = 'kube-score/ignore';
/** Who ignores the one ignores the other. */
const IMPLIED: Readonly<Record<string, string>> = {
  'container-ephemeral-storage-request-and-limit': 'container-resources',
};

function ignores(annotation: unknown, check: string): boolean {
  const named = typeof annotation === 'string' ? annotation.split(',').map((one) => one.trim()) : [];
  return named.some((one) => one === check || one === IMPLIED[check]);
}

/** Grades are 1, 5, 7 and 10; "critical" there means a best practice that is not followed, not something that can be exploited. */
function severityOf(grade: number | undefined, notices: Notices): Severity | undefined {
  if (grade === undefined || ![0, 1, 5, 7, 10].includes(grade)) {
    notices.add(`The grade ${String(grade)} is not known here and was read as unknown`);
    return 'unknown';
  }
  if (grade >= 10 || grade === 0) {
    return undefined;
  }
  return grade >= 7 ? 'info' : grade >= 5 ? 'medium' : 'high';
}

function commentOf(comment: Fields, { ruleId, about, severity, grade }: Check): Comment {
  const summary = textOf(comment['summary']) ?? textOf(about['comment']) ?? ruleId;
  const aspect = ASPECTS.find(([pattern]) => pattern.test(summary))?.[1];
  return {
    observation: {
      ruleId,
      kind: 'misconfiguration',
      title: textOf(about['name']) ?? ruleId,
      severity,
      severitySource: 'score',
      nativeSeverity: `grade ${grade ?? 'unknown'}`,
      message: summary,
      ...present({ remediation: textOf(comment['description']) }),
      // One check says several things of one place.
      controlKey: `kube-score ${ruleId}: ${summary}`,
      references: ['https://github.com/zegl/kube-score/blob/master/README_CHECKS.md'],
    },
    ...present({ container: textOf(comment['path']), aspect }),
  };
}

/** What of a check a comment is about, in the words of the crosswalk. */
const ASPECTS: readonly (readonly [RegExp, string])[] = [
  [/^CPU limit/i, 'cpu-limit'],
  [/^CPU request/i, 'cpu-request'],
  [/^Memory limit/i, 'memory-limit'],
  [/^Memory request/i, 'memory-request'],
  [/user ID/i, 'user'],
  [/group ID/i, 'group'],
];

function resourceOf(entry: Fields): { readonly resource: Resource } {
  const { kind, apiVersion } = fieldsOf(entry['type_meta']);
  const { name, generateName, namespace } = fieldsOf(entry['object_meta']);
  const resource = { kind: textOf(kind) ?? 'Object', name: textOf(name) ?? textOf(generateName) ?? '(no name)' };
  return { resource: { ...resource, ...present({ apiVersion: textOf(apiVersion), namespace: textOf(namespace) }) } };
}
