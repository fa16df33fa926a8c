import type { Observation } from '../../domain/observation.ts';
import type { ControlResult, Gap } from '../../domain/scan.ts';
import { fieldsOf, present, textOf } from '../fields.ts';
import { asksApi, asksAsAnother, unansweredWords } from './asking.ts';
import type { Benchmark } from './benchmark.ts';
import { complaintOf } from './complaint.ts';
import { doubtfulWords } from './doubt.ts';
import { blindWords, unreadSettings } from './means.ts';
import { severityOf } from './severity.ts';

/** What is known of a report besides what it says. */
export interface Around {
  readonly benchmark: Benchmark;
  /** The node that it was made on; absent where nobody says, and for what is no node's. */
  readonly node?: string;
  /** Whether checks could ask the API server through kubectl. */
  readonly api: 'reachable' | 'unknown' | 'none';
}

/** What one check came to. */
export interface CheckRead {
  readonly control: ControlResult;
  /** Whether it counts for the score, and how. */
  readonly scored?: 'pass' | 'fail';
  readonly observation?: Observation;
  readonly gap?: Gap;
  readonly asksApi?: true;
}

interface Check {
  readonly number: string;
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly type: string;
  readonly scored: boolean;
  readonly reason: string;
  readonly expected: string;
  readonly actual: string;
  readonly audit: string;
  readonly config: string;
  readonly byLine: boolean;
  readonly remediation: string | undefined;
}

/** Reads one result; undefined for what is none. */
export function readCheck(value: unknown, around: Around): CheckRead | undefined {
  const check = checkOf(value);
  if (check === undefined) {
    return undefined;
  }
  const { id, title, status } = check;
  const control = (result: ControlResult['result']): { readonly control: ControlResult } => ({
    control: { id, result, title },
  });
  if (around.api === 'none' && asksApi(check.audit) && !isManual(check)) {
    return { ...control('skip'), asksApi: true };
  }
  const unanswered = isManual(check) ? undefined : (blindWords(check) ?? unreadWords(check) ?? unansweredWords(check));
  const doubt = isManual(check) ? undefined : doubtOf(check, unanswered);
  if (doubt !== undefined) {
    return { ...control('manual'), observation: doubtful(check, around, doubt) };
  }
  if (unanswered !== undefined) {
    return { ...control('skip'), gap: gapOf(check, around, unanswered) };
  }
  if (status === 'PASS') {
    return { ...control('pass'), ...(check.scored && { scored: 'pass' }) };
  }
  if (status === 'INFO' || check.type === 'skip') {
    return control('skip');
  }
  if (isManual(check)) {
    return { ...control('manual'), observation: manual(check, around) };
  }
  if (check.reason !== '') {
    return { ...control('skip'), gap: gapOf(check, around, complaintOf(check.reason, nameOf(check, around))) };
  }
  return { ...control('fail'), ...(check.scored && { scored: 'fail' }), observation: failed(check, around) };
}

const STATUSES = new Set(['PASS', 'FAIL', 'WARN', 'INFO']);

function checkOf(value: unknown): Check | undefined {
  const fields = fieldsOf(value);
  const [number, status] = [textOf(fields['test_number']), textOf(fields['status'])];
  if (number === undefined || status === undefined || !STATUSES.has(status)) {
    return undefined;
  }
  return {
    number,
    id: /^\d/.test(number) ? `CIS ${number}` : number,
    title: titleOf(textOf(fields['test_desc']) ?? number),
    status,
    type: textOf(fields['type']) ?? '',
    // Of the oldest reports, and of benchmarks of the team's own, those that say nothing count.
    scored: fields['scored'] !== false,
    reason: (textOf(fields['reason']) ?? '').trim(),
    expected: (textOf(fields['expected_result']) ?? '').trim(),
    actual: (textOf(fields['actual_value']) ?? '').trim(),
    audit: [fields['audit'], fields['AuditConfig'], fields['AuditEnv']].map((one) => textOf(one) ?? '').join('\n'),
    config: (textOf(fields['AuditConfig']) ?? '').trim(),
    byLine: fields['IsMultiple'] === true,
    remediation: textOf(fields['remediation']),
  };
}

/** "(Automated)" and the like is told by the status. */
function titleOf(text: string): string {
  return text
    .replace(/\s*\((?:automated|manual|scored|not scored)\)\s*$/i, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Nobody looked: a person has to. Of a check that was made and failed, what was expected is told. */
function isManual({ status, type, reason, expected }: Check): boolean {
  return (
    status === 'WARN' &&
    (type === 'manual' ||
      /manual test|there are no tests|no tests defined/i.test(reason) ||
      (expected === '' && reason === ''))
  );
}

const UNREAD =
  'the kubelet has its settings in a file (--config) that is not where the benchmark looks; run kube-bench on the node itself (kube-bench: node) with a scanner-config that names it';

function unreadWords(check: Check): string | undefined {
  return unreadSettings(check) === 'kubelet' ? UNREAD : undefined;
}

/** What no run can settle by itself: somebody has to look. */
function doubtOf(check: Check, unanswered: string | undefined): string | undefined {
  if (unanswered === undefined) {
    return doubtfulWords(check);
  }
  return asksAsAnother(check.audit) ? 'it asks as somebody else, which kubectl does not do there' : undefined;
}

function manual(check: Check, around: Around): Observation {
  return {
    ...common(check, around),
    severity: 'info',
    severitySource: 'status',
    severityReason: 'Nobody checked it: the benchmark leaves it to a person',
    status: 'manual',
  };
}

function doubtful(check: Check, around: Around, doubt: string): Observation {
  return {
    ...manual(check, around),
    severityReason: 'What kube-bench says of it proves nothing: a person has to look',
    message: `kube-bench cannot tell: ${doubt}`,
  };
}

function failed(check: Check, around: Around): Observation {
  if (check.status === 'WARN' || !check.scored) {
    const severityReason = 'The benchmark recommends it and does not score it';
    return { ...common(check, around), severity: 'low', severitySource: 'default', severityReason };
  }
  const { severity, reason } = severityOf(check, around.benchmark);
  return { ...common(check, around), severity, severitySource: 'default', severityReason: reason };
}

function common({ number, id, title, status, expected, actual, remediation }: Check, { benchmark, node }: Around) {
  return {
    ruleId: id,
    kind: 'benchmark',
    title,
    nativeSeverity: status,
    control: `${benchmark.title} ${number}`,
    // A new version of a benchmark may give the number to another control.
    controlKey: `${id}: ${title}`,
    ...messageOf(expected, actual),
    ...present({ remediation: remediation?.trim() }),
    ...(node !== undefined && { resource: { apiVersion: 'v1', kind: 'Node', name: node } }),
  } as const;
}

/** Modes and owners of files. Of anything else that was seen, as the arguments of a program, nobody knows what secrets it holds. */
const HARMLESS = /^(?:permissions=[0-7]{3,4}|[a-z_][a-z0-9_-]{0,31}:[a-z_][a-z0-9_-]{0,31})$/;

function messageOf(expected: string, actual: string): { readonly message?: string } {
  const seen = HARMLESS.test(actual) ? `; it is ${actual}` : '';
  return expected === '' ? {} : { message: `Expected: ${expected.replaceAll(/\s+/g, ' ').slice(0, 500)}${seen}` };
}

/** In allow-gaps, on every node with the same part. */
function nameOf({ id }: Check, { node }: Around): string {
  return node === undefined ? id : `*/${id}`;
}

function gapOf({ id }: Check, { node }: Around, why: string): Gap {
  return {
    what: node === undefined ? id : `${node}/${id}`,
    reason: `kube-bench could not make this check, so that nothing is known of it: ${why}`,
  };
}
