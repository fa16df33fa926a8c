import { ScanError } from '../../domain/errors.ts';
import type { Resource } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Severity } from '../../domain/severity.ts';
import { fieldsOf, listOf, present, textOf } from '../fields.ts';
import { placeInManifests, type Annotations } from '../manifest-places.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';

/** What `kube-linter lint --format json` writes: the checks that it made, and a report for each that failed. */
export const kubeLinterReport: ReportFormat = {
  name: 'kube-linter JSON',
  elements: [['Reports', '*']],
  schema: {
    type: 'object',
    required: ['Checks', 'Reports', 'Summary'],
    properties: {
      Checks: { type: ['array', 'null'] },
      Reports: { type: ['array', 'null'] },
      Summary: { type: 'object', required: ['ChecksStatus'] },
    },
  },
  begin: (context) => new KubeLinterReading(context),
};

/** Annotations by which an object is left out of a check, and of all. */
export const IGNORED_CHECK = 'ignore-check.kube-linter.io/';
export const IGNORED_ALL = 'kube-linter.io/ignore-all';

class KubeLinterReading implements Reading {
  readonly #context: ReadContext;
  readonly #observations: Observation[] = [];
  readonly #hit = new Set<string>();

  constructor(context: ReadContext) {
    this.#context = context;
  }

  element(value: unknown): void {
    const report = fieldsOf(value);
    const ruleId = textOf(report['Check']) ?? 'a check without a name';
    const message = textOf(fieldsOf(report['Diagnostic'])['Message']) ?? ruleId;
    const object = fieldsOf(report['Object']);
    const file = textOf(fieldsOf(object['Metadata'])['FilePath']);
    const resource = resourceOf(object['K8sObject']);
    const container = /\bcontainer "?([a-z0-9][a-z0-9.-]*)"?/.exec(message)?.[1];
    const aspect = /\b(?:cpu|memory) (limit|request)\b/.exec(message)?.[1];
    const observation = observationOf(ruleId, message, textOf(report['Remediation']));
    const isIgnoredBy = ({ own }: Annotations): boolean =>
      Object.hasOwn(own, IGNORED_ALL) || Object.hasOwn(own, `${IGNORED_CHECK}${ruleId}`);
    const hint = { resource, isIgnoredBy, ...present({ file, container, aspect }) };
    this.#observations.push(placeInManifests('kube-linter', observation, hint, this.#context));
    this.#hit.add(JSON.stringify([file, resource]));
  }

  end(skeleton: unknown): ReadReport {
    const document = fieldsOf(skeleton);
    const checks = listOf(document['Checks']).map(fieldsOf);
    if (checks.length === 0) {
      throw new ScanError('kube-linter made no check: its configuration turns all of them off');
    }
    if (fieldsOf(document['Summary'])['ChecksStatus'] === 'Failed' && this.#observations.length === 0) {
      throw new ScanError('kube-linter says that checks failed and not which, so that its report is not whole');
    }
    const open = this.#observations.filter(({ status }) => status !== 'suppressed');
    const failed = new Set(open.map(({ ruleId }) => ruleId));
    const controls = checks.flatMap((check) => {
      const id = textOf(check['name']);
      return id === undefined ? [] : [{ id, result: failed.has(id) ? ('fail' as const) : ('pass' as const) }];
    });
    const version = textOf(fieldsOf(document['Summary'])['KubeLinterVersion']);
    return {
      result: {
        observations: this.#observations,
        controls,
        // Which objects it has looked at it does not tell; of checks it does.
        coverage: { unit: 'checks', examined: checks.length, passed: checks.length - failed.size },
        gaps: [],
        notices: [],
      },
      subject: {},
      inventory: [],
      ...(version !== undefined && /^v?\d/.test(version) && { version: version.replace(/^v/, '') }),
    };
  }
}

const HIGH: ReadonlySet<string> = new Set([
  'privileged-container',
  'privilege-escalation-container',
  'docker-sock',
  'host-ipc',
  'host-network',
  'host-pid',
  'access-to-secrets',
  'cluster-admin-role-binding',
  'scc-deny-privileged-container',
  'sensitive-host-mounts',
]);
const LOW =
  /probe|requirements|replicas|label|annotation|sorted-keys|affinity|dnsconfig|restart-policy|-port$|ttl-seconds/;

/** kube-linter gives none: see docs/scanners/kube-linter.md. */
function severityOf(check: string): Severity {
  return HIGH.has(check) ? 'high' : LOW.test(check) ? 'low' : 'medium';
}

function observationOf(ruleId: string, message: string, remediation: string | undefined): Observation {
  return {
    ruleId,
    kind: 'misconfiguration',
    title: ruleId.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()),
    severity: severityOf(ruleId),
    severitySource: 'default',
    message,
    ...present({ remediation }),
    controlKey: `kube-linter ${ruleId}: ${message}`,
    references: [`https://docs.kubelinter.io/#/generated/checks?id=${encodeURIComponent(ruleId)}`],
  };
}

function resourceOf(value: unknown): Resource {
  const { Namespace, Name, GroupVersionKind } = fieldsOf(value);
  const { Group, Version, Kind } = fieldsOf(GroupVersionKind);
  const [group, version] = [textOf(Group), textOf(Version)];
  const apiVersion = version === undefined ? undefined : group === undefined ? version : `${group}/${version}`;
  const named = { kind: textOf(Kind) ?? 'Object', name: textOf(Name) ?? '(no name)' };
  return { ...named, ...present({ apiVersion, namespace: textOf(Namespace) }) };
}
