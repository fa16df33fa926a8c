import type { Finding } from '../../src/domain/finding.ts';
import type { Part } from '../../src/domain/merge-findings.ts';
import type { Target } from '../../src/domain/scan.ts';
import { createFinding, createScan } from '../support/report.ts';

/** A part of one scan of one target. */
export function partOf(findings: readonly Finding[], target: Target = { kind: 'source', name: 'deploy' }): Part {
  return {
    scans: [createScan({ target })],
    findings: findings.map((finding) => ({ ...finding, target: target.name, sightings: sightingsOf(finding) })),
  };
}

function sightingsOf({ sightings }: Finding): Finding['sightings'] {
  return sightings.map((one) => ({ ...one, scan: 'builtin@deploy' }));
}

/** A finding in a line of a file; `name` stands for its fingerprint. */
export function inLine(name: string, path: string, startLine: number, parts: Partial<Finding> = {}): Finding {
  const { resource: _resource, ...finding } = createFinding({
    kind: 'code',
    id: 'errcheck',
    message: 'Error return value is not checked',
    fingerprint: fingerprint(name),
    locations: [{ path, startLine }],
    ...parts,
  });
  return finding;
}

/** A finding in a field of a Deployment. */
export function inResource(name: string, resource: string, parts: Partial<Finding> = {}): Finding {
  return createFinding({
    fingerprint: fingerprint(name),
    resource: { kind: 'Deployment', namespace: 'shop', name: resource, fieldPath: 'spec.containers[0]' },
    ...parts,
  });
}

export function inPackage(name: string, purl: string, id: string, ...aliases: readonly string[]): Finding {
  const { resource: _resource, ...finding } = createFinding({
    kind: 'vulnerability',
    id,
    aliases,
    fingerprint: fingerprint(name),
    locations: [],
    component: { name: 'x', purl },
  });
  return finding;
}

export function fingerprint(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(32, '0').slice(0, 32);
}

export function nameOf(finding: Finding): string {
  return Buffer.from(finding.fingerprint, 'hex').toString('utf8').replaceAll('\0', '');
}
