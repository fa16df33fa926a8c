import type { ElementPlace } from '../../decode/json-splitter.ts';
import type { ElementPattern } from '../../decode/patterns.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import { fieldsOf } from '../fields.ts';
import { Notices } from '../notices.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';
import { Controls } from './drafts.ts';
import { readControlReport } from './first-format.ts';
import { placed } from './place.ts';
import { resourceOf, type FoundResource } from './resource.ts';
import { readResult, readSummary, type ResourceFinding } from './second-format.ts';

const ELEMENTS: readonly ElementPattern[] = [
  ['results', '*'],
  ['resources', '*'],
  ['controlReports', '*'],
  ['*', 'controlReports', '*'],
  ['frameworks', '*', 'controlReports', '*'],
];
const RESULT = 0;
const RESOURCE = 1;

const FRAMEWORK_REPORT = {
  type: 'object',
  required: ['name', 'controlReports'],
  properties: { name: { type: 'string' }, controlReports: { type: ['array', 'null'] } },
};

const SCHEMA = {
  anyOf: [
    {
      type: 'object',
      required: ['summaryDetails'],
      properties: {
        summaryDetails: {
          type: 'object',
          required: ['controls'],
          properties: { controls: { type: 'object' }, frameworks: { type: ['array', 'null'] } },
        },
        results: { type: ['array', 'null'] },
        resources: { type: ['array', 'null'] },
      },
    },
    FRAMEWORK_REPORT,
    { type: 'array', minItems: 1, items: FRAMEWORK_REPORT },
    {
      type: 'object',
      required: ['frameworks'],
      properties: { frameworks: { type: 'array', minItems: 1, items: FRAMEWORK_REPORT } },
    },
  ],
};

/** The JSON report of `kubescape scan`, of files and of clusters: format v2, and v1 of the versions before 2.0.155 and of `--format-version v1`. */
export const kubescapeReport: ReportFormat = {
  name: 'Kubescape JSON',
  elements: ELEMENTS,
  schema: SCHEMA,
  begin: (context) => new KubescapeReading(context),
};

class KubescapeReading implements Reading {
  readonly #context: ReadContext;
  readonly #notices = new Notices();
  readonly #controls = new Controls();
  readonly #resources = new Map<string, FoundResource>();
  readonly #results: unknown[] = [];
  readonly #findings: ResourceFinding[] = [];
  readonly #examined = new Set<string>();

  constructor(context: ReadContext) {
    this.#context = context;
  }

  element(value: unknown, { pattern }: ElementPlace): void {
    if (pattern === RESULT) {
      this.#results.push(value);
    } else if (pattern === RESOURCE) {
      const found = resourceOf(value);
      if (found !== undefined) {
        this.#resources.set(found.id, found);
      }
    } else {
      const read = readControlReport(value, this.#controls, this.#notices);
      for (const id of read.examined) {
        this.#examined.add(id);
      }
      this.#findings.push(...read.findings);
    }
  }

  end(skeleton: unknown): ReadReport {
    const document = fieldsOf(skeleton);
    const isSecond = document['summaryDetails'] !== undefined;
    const summary = isSecond ? readSummary(document, this.#controls, this.#notices) : this.#first();
    for (const result of this.#results) {
      const read = readResult(result, summary.controls, this.#controls, this.#notices);
      this.#examined.add(read.resourceId);
      this.#findings.push(...read.findings);
    }
    if (this.#controls.all.length === 0 || (this.#examined.size === 0 && !isSkipped(this.#controls))) {
      throw new ScanError('Kubescape looked at nothing: the report has no control that was tested on a resource');
    }
    return this.#report(summary);
  }

  /** Of the objects that it was given those of kinds that none of its controls looks at. */
  #skipped(): { readonly skipped?: number } {
    const given = this.#context.manifests?.files.length;
    const seen = new Set([...this.#examined].flatMap((id) => this.#resources.get(id)?.file ?? []));
    return given === undefined || this.#resources.size === 0 ? {} : { skipped: Math.max(0, given - seen.size) };
  }

  #first(): ReturnType<typeof readSummary> {
    this.#notices.add('A Kubescape report of format v1 tells no compliance score');
    return { controls: new Map(), manual: [], scores: {} };
  }

  #report({ manual, scores, version }: ReturnType<typeof readSummary>): ReadReport {
    const found = unique(this.#findings);
    const open = new Set(found.filter(({ observation }) => observation.status === 'open').map(({ id }) => id));
    const reviewed = new Set(found.map(({ observation }) => observation.ruleId));
    const observations: readonly Observation[] = [
      ...found.map((finding) => placed(finding, this.#resources, this.#context)),
      ...manual.filter(({ ruleId }) => !reviewed.has(ruleId)),
    ];
    const examined = this.#examined.size;
    return {
      result: {
        observations,
        controls: this.#controls.all,
        coverage: { unit: 'resources', examined, passed: examined - open.size, ...this.#skipped() },
        gaps: this.#controls.gaps,
        notices: this.#notices.all,
        ...(Object.keys(scores).length > 0 && { scores }),
      },
      subject: {},
      inventory: [],
      ...(version !== undefined && { version }),
    };
  }
}

/** Whether a report without a resource may still be one of a scan: all its controls are for people to look at. */
function isSkipped(controls: Controls): boolean {
  return controls.all.every(({ result }) => result === 'manual');
}

/** A control that two frameworks have says the same of a resource twice. */
function unique(findings: readonly ResourceFinding[]): readonly ResourceFinding[] {
  const keyed = findings.map((one) => [JSON.stringify([one.id, one.place, one.observation]), one] as const);
  return [...new Map(keyed).values()];
}
