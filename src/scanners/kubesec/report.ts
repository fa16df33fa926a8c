import type { ElementPlace } from '../../decode/json-splitter.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Resource } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Gap } from '../../domain/scan.ts';
import type { Severity } from '../../domain/severity.ts';
import { fieldsOf, listOf, numberOf, present, textOf } from '../fields.ts';
import { placeInManifests } from '../manifest-places.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';

/** What `kubesec scan -f json` writes: one entry for each object. */
export const kubesecReport: ReportFormat = {
  name: 'kubesec JSON',
  elements: [['*']],
  schema: { type: 'array', maxItems: 0 },
  begin: (context) => new KubesecReading(context),
};

/** In a selector. */
const CONTAINERS = /\bcontainers\[\]/;
const UNSUPPORTED = /not supported by kubesec/i;

class KubesecReading implements Reading {
  readonly #context: ReadContext;
  readonly #observations: Observation[] = [];
  readonly #gaps: Gap[] = [];
  #examined = 0;
  #passed = 0;
  #skipped = 0;
  #least = Infinity;

  constructor(context: ReadContext) {
    this.#context = context;
  }

  element(value: unknown, { indexes }: ElementPlace): void {
    const [ordinal = 0] = indexes;
    const entry = fieldsOf(value);
    const name = textOf(entry['object']);
    const message = textOf(entry['message']) ?? '';
    if (name === undefined || (entry['scoring'] === undefined && entry['score'] === undefined)) {
      throw new ScanError(`This is no kubesec JSON report: entry ${ordinal + 1} has no object and no score`);
    }
    if (UNSUPPORTED.test(message)) {
      this.#skipped += 1;
    } else if (entry['valid'] === false) {
      this.#gaps.push({ what: name, reason: `kubesec does not judge it: ${message.split('\n')[0] ?? ''}` });
    } else {
      this.#judged(entry, name, ordinal);
    }
  }

  #judged(entry: Readonly<Record<string, unknown>>, name: string, ordinal: number): void {
    const scoring = fieldsOf(entry['scoring']);
    const found = [
      ...listOf(scoring['critical']).map((one) => observationOf(one, false)),
      ...listOf(scoring['advise']).map((one) => observationOf(one, true)),
    ];
    const resource = resourceOf(name);
    const file = textOf(entry['fileName']);
    for (const observation of found) {
      const hint = { ordinal, resource, ...present({ file }) };
      // Which container it means it does not tell.
      const only = CONTAINERS.test(observation.message ?? '') ? this.#context.manifests?.place(hint) : undefined;
      const about = { ...hint, ...present({ fieldPath: only?.onlyContainer }) };
      this.#observations.push(placeInManifests('kubesec', observation, about, this.#context));
    }
    this.#examined += 1;
    this.#passed += Number(found.length === 0);
    this.#least = Math.min(this.#least, numberOf(entry['score']) ?? Infinity);
  }

  end(): ReadReport {
    if (this.#examined === 0 && this.#gaps.length === 0) {
      throw new ScanError('kubesec looked at nothing: it knows workloads only, and there is none among the objects');
    }
    const given = this.#context.manifests?.files.length;
    const told = this.#examined + this.#skipped + this.#gaps.length;
    if (given !== undefined && given !== told) {
      throw new ScanError(`kubesec was given ${given} objects and tells of ${told}, so that its report is not whole`);
    }
    const [examined, passed, skipped] = [this.#examined, this.#passed, this.#skipped];
    const least = this.#least === Infinity ? [] : [`The lowest score that kubesec gave is ${this.#least} points`];
    return {
      result: {
        observations: this.#observations,
        controls: [],
        coverage: { unit: 'objects', examined, passed, skipped },
        gaps: this.#gaps,
        notices: least,
      },
      subject: {},
      inventory: [],
    };
  }
}

/** As in Deployment/web.shop. Names may hold dots, namespaces never. */
function resourceOf(name: string): Resource {
  const {
    kind = 'Object',
    object = name,
    namespace,
  } = /^(?<kind>[^/]+)\/(?<object>.+)\.(?<namespace>[^.]*)$/.exec(name)?.groups ?? {};
  return { kind, name: object, ...present({ namespace: namespace === '' ? undefined : namespace }) };
}

/** Criticals take points away; advice says what would add some. */
function observationOf(value: unknown, isAdvice: boolean): Observation {
  const { id, selector, reason, points } = fieldsOf(value);
  const ruleId = textOf(id) ?? textOf(selector) ?? 'a rule without an id';
  const weight = numberOf(points);
  return {
    ruleId,
    kind: 'misconfiguration',
    title: textOf(reason) ?? ruleId,
    severity: weight === undefined ? 'unknown' : isAdvice ? adviceSeverity(weight) : criticalSeverity(weight),
    severitySource: 'score',
    ...(weight !== undefined && { nativeSeverity: `${weight} points` }),
    ...present({
      message: isAdvice ? `It lacks ${textOf(selector) ?? ruleId}` : `It has ${textOf(selector) ?? ruleId}`,
    }),
    references: ['https://kubesec.io/#kubesec-rules'],
  };
}

function criticalSeverity(points: number): Severity {
  if (points <= -30) {
    return 'critical';
  }
  if (points <= -7) {
    return 'high';
  }
  return points <= -3 ? 'medium' : 'low';
}

function adviceSeverity(points: number): Severity {
  return points >= 3 ? 'low' : 'info';
}
