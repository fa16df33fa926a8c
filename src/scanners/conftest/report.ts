import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../fields.ts';
import { Notices } from '../notices.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';
import { unmentioned } from '../manifest-places.ts';
import { regoObservation } from '../rego-finding.ts';

/** What `conftest test -o json` writes: an entry for each file and namespace. Of `named` namespaces each must have a rule. */
export function conftestReportOf(named: readonly string[]): ReportFormat {
  return {
    name: 'conftest JSON',
    elements: [['*']],
    schema: { type: 'array', maxItems: 0 },
    begin: (context) => new ConftestReading(context, named),
  };
}

export const conftestReport = conftestReportOf([]);

function rulesIn(entry: Readonly<Record<string, unknown>>): number {
  const lists = [...LISTS, 'skipped'].map((list) => listOf(entry[list]).length);
  return lists.reduce((sum, length) => sum + length, numberOf(entry['successes']) ?? 0);
}

/** The namespaces of a report that have rules. Throws a `ScanError` where it is none. */
export function withRules(report: string): readonly string[] {
  const value: unknown = JSON.parse(report);
  const entries = listOf(value).map(fieldsOf);
  if (entries.length === 0) {
    throw new ScanError('This is no conftest JSON report: it has no entry');
  }
  return entries.flatMap((entry) => (rulesIn(entry) > 0 ? [textOf(entry['namespace']) ?? ''] : []));
}

const LISTS = ['failures', 'warnings', 'exceptions'] as const;

class ConftestReading implements Reading {
  readonly #context: ReadContext;
  readonly #named: readonly string[];
  readonly #notices = new Notices();
  readonly #observations: Observation[] = [];
  readonly #files = new Set<string>();
  readonly #hit = new Set<string>();
  /** How many rules were asked, by namespace. */
  readonly #asked = new Map<string, number>();

  constructor(context: ReadContext, named: readonly string[]) {
    this.#context = context;
    this.#named = named;
  }

  element(value: unknown): void {
    const entry = fieldsOf(value);
    const file = entry['filename'];
    const namespace = textOf(entry['namespace']);
    if (typeof file !== 'string' || namespace === undefined || numberOf(entry['successes']) === undefined) {
      throw new ScanError('This is no conftest JSON report: an entry has no filename, namespace and successes');
    }
    const found = LISTS.flatMap((list) => listOf(entry[list]).map((one) => this.#observation(one, list, file)));
    this.#observations.push(...found);
    this.#files.add(file);
    if (found.some(({ status }) => status === 'open')) {
      this.#hit.add(file);
    }
    this.#asked.set(namespace, (this.#asked.get(namespace) ?? 0) + rulesIn(entry));
  }

  #observation(value: unknown, list: (typeof LISTS)[number], file: string): Observation {
    const { msg, metadata, loc } = fieldsOf(value);
    const query = textOf(fieldsOf(metadata)['query'])?.replace(/^data\./, '') ?? list;
    const finding = {
      rule: list === 'exceptions' ? query.replace(/\[_\].*$/s, '') : query,
      value: msg,
      metadata: { ...fieldsOf(metadata), _loc: loc },
      file,
      isWarning: list === 'warnings',
      isExcepted: list === 'exceptions',
    };
    return regoObservation('conftest', finding, this.#context, this.#notices);
  }

  end(): ReadReport {
    const silent = [...this.#asked].filter(([, asked]) => asked === 0).map(([namespace]) => namespace);
    if (silent.length === this.#asked.size || silent.some((name) => this.#named.includes(name))) {
      throw new ScanError(
        `no rule was asked${silent.length === 0 ? '' : ` in ${silent.join(', ')}`}: policies have rules named deny, violation or warn, and rego-namespaces their packages`,
      );
    }
    const examined = this.#files.size;
    return {
      result: {
        observations: this.#observations,
        controls: [],
        coverage: { unit: 'objects', examined, passed: examined - this.#hit.size },
        gaps: unmentioned('conftest', this.#files, this.#context.manifests),
        notices: [
          ...this.#notices.all,
          ...silent.map((name) => `The package ${name} has no rule deny, violation or warn`),
        ],
      },
      subject: {},
      inventory: [],
    };
  }
}
