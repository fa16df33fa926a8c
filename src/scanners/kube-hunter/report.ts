import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Severity } from '../../domain/severity.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import type { ReadReport, ReportFormat } from '../reading.ts';
import { withoutSecrets } from '../redaction.ts';
import { reportAmong } from './document.ts';

const list = { type: 'array', items: { type: 'object' } } as const;

/** What `kube-hunter --report json` prints, all versions from 0.3. */
export const kubeHunterReport: ReportFormat = {
  name: 'kube-hunter',
  elements: [],
  schema: {
    type: 'object',
    required: ['nodes', 'services', 'vulnerabilities'],
    properties: {
      nodes: list,
      services: list,
      vulnerabilities: {
        type: 'array',
        items: { type: 'object', required: ['location', 'severity', 'vulnerability'] },
      },
    },
  },
  tidy: reportAmong,
  begin: () => ({ element: () => undefined, end: (skeleton) => read(fieldsOf(skeleton)) }),
};

function read({ nodes, services, vulnerabilities }: Readonly<Record<string, unknown>>): ReadReport {
  const examined = listOf(services).map((service) => textOf(fieldsOf(service)['location']) ?? '');
  if (examined.length === 0 || listOf(nodes).length === 0) {
    throw new ScanError('kube-hunter has found no cluster, so that nothing was looked at');
  }
  const observations = listOf(vulnerabilities).map((one) => observationOf(fieldsOf(one)));
  const open = new Set(listOf(vulnerabilities).map((one) => textOf(fieldsOf(one)['location']) ?? ''));
  const ids = [...new Set(observations.map(({ ruleId }) => ruleId))];
  const withheld = listOf(vulnerabilities).some((one) => textOf(fieldsOf(one)['evidence']) !== undefined);
  return {
    result: {
      observations,
      // It does not tell what it has looked for in vain.
      controls: ids.map((id) => ({ id, result: 'fail' })),
      coverage: {
        unit: 'services',
        examined: examined.length,
        passed: examined.filter((location) => !open.has(location)).length,
      },
      gaps: [],
      notices: withheld ? ['What kube-hunter has seen as evidence may be a live credential, and is kept nowhere.'] : [],
    },
    subject: {},
    inventory: [],
  };
}

const SEVERITIES: Readonly<Record<string, Severity>> = { high: 'high', medium: 'medium', low: 'low' };

/** Without its evidence: that may be the token of a service account. */
function observationOf(one: Readonly<Record<string, unknown>>): Observation {
  const title = sentence(one['vulnerability']);
  const vid = textOf(one['vid']);
  const known = vid !== undefined && vid !== 'None';
  const location = sentence(one['location']);
  const native = textOf(one['severity']) ?? '';
  const description = sentence(one['description']);
  const category = sentence(one['category']);
  return {
    ruleId: known ? vid : `kube-hunter: ${title}`,
    kind: 'exposure',
    title,
    severity: SEVERITIES[native.toLowerCase()] ?? 'unknown',
    severitySource: 'native',
    ...(native !== '' && { nativeSeverity: native.slice(0, 40) }),
    message: `${description === '' ? title : description.replace(/\.$/, '')} (${location}).`,
    resource: { kind: 'Endpoint', name: location },
    ...(category !== '' && { control: `kube-hunter: ${category}` }),
    ...(known && /^KHV\d+$/.test(vid) && { references: [`https://avd.aquasec.com/kube-hunter/${vid.toLowerCase()}/`] }),
  };
}

function sentence(value: unknown): string {
  return withoutSecrets((textOf(value) ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 2000)).slice(0, 600);
}
