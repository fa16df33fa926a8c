import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import { Notices } from '../notices.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';
import { unmentioned } from '../manifest-places.ts';
import { regoObservation } from '../rego-finding.ts';

/** What `opa exec` writes with a package as decision: an entry for each file, which does not tell the package. */
export function opaReportOf(namespace: string): ReportFormat {
  return {
    name: 'OPA JSON',
    elements: [['result', '*']],
    schema: { type: 'object', required: ['result'], properties: { result: { type: 'array' } } },
    begin: (context) => new OpaReading(context, namespace),
  };
}

export const opaReport = opaReportOf('');

/** The rules that say what is wrong, as conftest names them: deny and deny_root alike. */
export const DENIAL = /^(?:deny|violation|warn)(?:_[A-Za-z0-9]+)*$/;

class OpaReading implements Reading {
  readonly #context: ReadContext;
  readonly #prefix: string;
  readonly #notices = new Notices();
  readonly #observations: Observation[] = [];
  readonly #hit = new Set<string>();
  readonly #files = new Set<string>();
  /** Where `allow` is undefined: refused where the package has that rule at all. */
  readonly #withoutAllow: string[] = [];
  #hasAllow = false;
  /** Of the first object that it could not decide on. */
  #undecided: string | undefined;
  #asked = 0;

  constructor(context: ReadContext, namespace: string) {
    this.#context = context;
    this.#prefix = namespace === '' ? '' : `${namespace}.`;
  }

  element(value: unknown): void {
    const entry = fieldsOf(value);
    const file = textOf(entry['path']);
    if (file === undefined || (entry['result'] === undefined && entry['error'] === undefined)) {
      throw new ScanError('This is no report of opa exec: an entry has no path, or neither a result nor an error');
    }
    if (entry['error'] !== undefined) {
      const message = textOf(fieldsOf(entry['error'])['message']) ?? 'it does not say why';
      const { resource } = this.#context.manifests?.place({ file }) ?? {};
      const what = resource === undefined ? file : `${resource.kind} ${resource.name}`;
      const advice = /\bundefined$/.test(message) ? '; rego-namespaces names the package to ask' : '';
      this.#undecided ??= `OPA could not decide on ${what}: ${message}${advice}`;
      return;
    }
    const found = this.#found(fieldsOf(entry['result']), file);
    this.#observations.push(...found);
    this.#files.add(file);
    if (found.length > 0) {
      this.#hit.add(file);
    }
  }

  #found(rules: Readonly<Record<string, unknown>>, file: string): readonly Observation[] {
    const denials = Object.keys(rules).filter((rule) => DENIAL.test(rule));
    this.#asked += denials.length;
    const said = denials.flatMap((rule) => saidBy(rules[rule]).map((value) => this.#observation(rule, value, file)));
    const allow = rules['allow'];
    if (allow === undefined) {
      this.#withoutAllow.push(file);
    } else {
      this.#hasAllow = true;
      this.#asked += 1;
    }
    return allow === undefined || allow === true ? said : [...said, this.#refused(file)];
  }

  #refused(file: string): Observation {
    return this.#observation('allow', 'The policy does not allow it', file);
  }

  #observation(rule: string, value: unknown, file: string): Observation {
    const about = { rule: `${this.#prefix}${rule}`, value, metadata: value, file };
    const finding = { ...about, isWarning: rule.startsWith('warn'), isExcepted: false };
    return regoObservation('opa', finding, this.#context, this.#notices);
  }

  end(): ReadReport {
    if (this.#undecided !== undefined) {
      throw new ScanError(this.#undecided);
    }
    if (this.#asked === 0) {
      throw new ScanError('the package has no rule deny, violation, warn or allow, so that nothing was judged');
    }
    for (const file of this.#hasAllow ? this.#withoutAllow : []) {
      this.#observations.push(this.#refused(file));
      this.#hit.add(file);
    }
    const examined = this.#files.size;
    return {
      result: {
        observations: this.#observations,
        controls: [],
        coverage: { unit: 'objects', examined, passed: examined - this.#hit.size },
        gaps: unmentioned('OPA', this.#files, this.#context.manifests),
        notices: this.#notices.all,
      },
      subject: {},
      inventory: [],
    };
  }
}

/** Sets and arrays of what is wrong; one of them alone; an object of them, as rules with keys give; or only that something is. */
function saidBy(value: unknown): readonly unknown[] {
  if (value === true || typeof value === 'number') {
    return ['The policy denies it'];
  }
  if (typeof value === 'string') {
    return value === '' ? [] : [value];
  }
  if (Array.isArray(value)) {
    return listOf(value);
  }
  const { msg, message } = fieldsOf(value);
  return (textOf(msg) ?? textOf(message)) === undefined ? Object.keys(fieldsOf(value)) : [value];
}
