import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ControlResult, Gap } from '../../domain/scan.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../fields.ts';
import type { Reading, ReadReport, ReportFormat } from '../reading.ts';
import type { ScanResult } from '../scanner.ts';
import { benchmarkOf, type Benchmark } from './benchmark.ts';
import { readCheck, type Around } from './check.ts';
import { controlsOf, documentsIn, oneDocument } from './documents.ts';
import { scoreOf } from './together.ts';

/** What is known of a report besides what it says. */
export type KubeBenchContext = Partial<Pick<Around, 'node' | 'api'>>;

const SCHEMA = {
  type: 'object',
  required: ['Controls'],
  properties: { Controls: { type: 'array', maxItems: 0 }, Totals: { type: 'object' } },
  additionalProperties: false,
};

/** What `kube-bench --json` prints, of any of its versions, with lines of its log between; of one node where that is said. */
export function kubeBenchFormat(context: KubeBenchContext = {}): ReportFormat {
  return {
    name: 'kube-bench JSON',
    elements: [['Controls', '*']],
    schema: SCHEMA,
    tidy: oneDocument,
    begin: () => new KubeBenchReading(context),
  };
}

/** Of a file that somebody brought here. */
export const kubeBenchReport: ReportFormat = kubeBenchFormat();

/** What kube-bench has printed on one node. */
export interface KubeBenchRead {
  readonly result: ScanResult;
  /** Of the checks that count for the score. */
  readonly scored: { readonly passed: number; readonly failed: number };
  /** As in cis-1.12. */
  readonly benchmark: string;
  /** As in master, node: those that something is said of. */
  readonly parts: readonly string[];
}

/** Reads what a Job has printed. Throws a `ScanError` when it is empty, broken off, or of another tool. */
export function readKubeBench(printed: string, context: KubeBenchContext): KubeBenchRead {
  const reading = new KubeBenchReading(context);
  for (const controls of documentsIn(printed).flatMap(controlsOf)) {
    reading.element(controls);
  }
  return reading.read();
}

/** Throws a `ScanError` where a report is about another benchmark than was asked for, or lacks a part of it: what nobody looked at would pass. */
export function assertAsked(
  read: Pick<KubeBenchRead, 'benchmark' | 'parts'>,
  asked: { readonly benchmark: string; readonly parts: readonly string[] },
  who: string,
): void {
  // That of MicroK8s calls itself by the benchmark that it was made of.
  if (![asked.benchmark, asked.benchmark.replace(/-microk8s$/, '')].includes(read.benchmark)) {
    throw new ScanError(
      `${who} was to check ${asked.benchmark} and reports ${read.benchmark || 'a benchmark without a name'}`,
    );
  }
  const missing = asked.parts.filter((part) => !read.parts.includes(part));
  if (missing.length > 0) {
    throw new ScanError(`${who} was to check ${asked.parts.join(', ')} and reports nothing of ${missing.join(', ')}`);
  }
}

class KubeBenchReading implements Reading {
  readonly #context: KubeBenchContext;
  readonly #unasked: string[] = [];
  readonly #observations: Observation[] = [];
  readonly #controls: ControlResult[] = [];
  readonly #gaps: Gap[] = [];
  readonly #benchmarks = new Map<string, Benchmark>();
  readonly #parts = new Set<string>();
  #passed = 0;
  #failed = 0;

  constructor(context: KubeBenchContext) {
    this.#context = context;
  }

  element(value: unknown): void {
    const controls = fieldsOf(value);
    const version = textOf(controls['version']) ?? '';
    const results = listOf(controls['tests']).flatMap((group) => listOf(fieldsOf(group)['results']));
    // It is null where a part has no checks, as the control plane of gke-1.9.0.
    if (textOf(controls['id']) === undefined || !(controls['tests'] === null || Array.isArray(controls['tests']))) {
      throw new ScanError(
        'This is no kube-bench JSON report: its controls have no id or no tests. Check which scanner made the file',
      );
    }
    const benchmark = benchmarkOf(version);
    this.#benchmarks.set(version, benchmark);
    assertWhole(controls, results);
    const part = textOf(controls['node_type']);
    const around = this.#around(benchmark, part);
    if (part !== undefined && results.length > 0) {
      this.#parts.add(part);
    }
    for (const result of results) {
      this.#add(result, around);
    }
  }

  /** What asks the API server is about the cluster, whichever node it was asked from. */
  #around(benchmark: Benchmark, nodeType: string | undefined): Around {
    const { node, api = 'unknown' } = this.#context;
    const isOfNode = nodeType === undefined || ['master', 'node', 'etcd'].includes(nodeType);
    return { benchmark, api, ...(node !== undefined && isOfNode && { node }) };
  }

  #add(result: unknown, around: Around): void {
    const read = readCheck(result, around);
    if (read === undefined) {
      this.#gaps.push({
        what: 'a check of kube-bench',
        reason: 'its result has no number, or a status that nobody knows',
      });
      return;
    }
    this.#controls.push(read.control);
    this.#observations.push(...(read.observation === undefined ? [] : [read.observation]));
    this.#gaps.push(...(read.gap === undefined ? [] : [read.gap]));
    this.#passed += Number(read.scored === 'pass');
    this.#failed += Number(read.scored === 'fail');
    if (read.asksApi === true) {
      this.#unasked.push(read.control.id);
    }
  }

  end(): ReadReport {
    return { result: this.read().result, subject: {}, inventory: [] };
  }

  read(): KubeBenchRead {
    const versions = [...this.#benchmarks.keys()];
    if (this.#controls.length === 0) {
      throw new ScanError(
        'This is no kube-bench JSON report, or nothing was checked: there is no result in it. Run kube-bench with --json',
      );
    }
    if (versions.length > 1) {
      throw new ScanError(
        `The kube-bench report mixes results of several benchmarks (${versions.map((version) => version || 'one without a name').join(', ')}), whose numbers mean different controls: give each a file of its own`,
      );
    }
    const counted = this.#controls.filter(({ result }) => result === 'pass' || result === 'fail');
    const passed = counted.filter(({ result }) => result === 'pass').length;
    return {
      result: {
        observations: this.#observations,
        controls: this.#controls,
        coverage: {
          unit: 'checks',
          examined: counted.length,
          passed,
          skipped: this.#controls.length - counted.length - this.#gaps.length,
        },
        gaps: this.#gaps,
        notices: unaskedNotice(this.#unasked),
        ...scoreOf(this.#passed, this.#failed),
      },
      scored: { passed: this.#passed, failed: this.#failed },
      benchmark: versions[0] ?? '',
      parts: [...this.#parts],
    };
  }
}

/** What is counted and what is there must agree: else somebody has cut or put together what was one report. */
function assertWhole(controls: Readonly<Record<string, unknown>>, results: readonly unknown[]): void {
  const counted = { total_pass: 'PASS', total_fail: 'FAIL', total_warn: 'WARN' } as const;
  for (const [name, status] of Object.entries(counted)) {
    const told = numberOf(controls[name]);
    const there = results.filter((result) => fieldsOf(result)['status'] === status).length;
    if (told !== undefined && told !== there) {
      throw new ScanError(
        `The kube-bench report contradicts itself: part ${textOf(controls['id']) ?? ''} counts ${told} ${status} and holds ${there}. Give it as kube-bench wrote it`,
      );
    }
  }
}

function unaskedNotice(ids: readonly string[]): readonly string[] {
  return ids.length === 0
    ? []
    : [
        `Checks that ask the API server were not made, since kube-bench had no service account for that: ${ids.join(', ')}`,
      ];
}
