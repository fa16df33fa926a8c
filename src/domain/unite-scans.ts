import type { Part } from './merge-findings.ts';
import { compareText } from './merge.ts';
import type { Scan } from './scan.ts';

interface Use {
  readonly part: Part;
  readonly id: string;
}

/** The parts with scan ids that differ between them: of several scans called trivy@app the second becomes `trivy@app (2)`. The order of the parts does not matter. */
export function uniteScans(parts: readonly Part[]): readonly Part[] {
  const uses = new Map<string, Use[]>();
  for (const part of parts) {
    for (const { id } of part.scans) {
      uses.set(id, [...(uses.get(id) ?? []), { part, id }]);
    }
  }
  const clashing = [...uses.values()].filter(({ length }) => length > 1);
  if (clashing.length === 0) {
    return parts;
  }
  const names = new Map(parts.map((part) => [part, new Map<string, string>()]));
  const taken = new Set(uses.keys());
  for (const same of clashing.toSorted(([a], [b]) => compareText(a?.id ?? '', b?.id ?? ''))) {
    for (const { part, id } of same.toSorted(byContent).slice(1)) {
      const name = freeName(id, taken);
      taken.add(name);
      names.get(part)?.set(id, name);
    }
  }
  return parts.map((part) => renamed(part, names.get(part) ?? new Map<string, string>()));
}

function byContent(a: Use, b: Use): number {
  return (
    compareText(JSON.stringify(scanOf(a)), JSON.stringify(scanOf(b))) ||
    compareText(JSON.stringify(a.part.findings), JSON.stringify(b.part.findings))
  );
}

function scanOf({ part, id }: Use): Scan | undefined {
  return part.scans.find((scan) => scan.id === id);
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id} (${number})`)) {
    number += 1;
  }
  return `${id} (${number})`;
}

function renamed({ scans, findings }: Part, names: ReadonlyMap<string, string>): Part {
  const name = (id: string): string => names.get(id) ?? id;
  return {
    scans: scans.map((scan) => ({ ...scan, id: name(scan.id) })),
    findings: findings.map((finding) => ({
      ...finding,
      sightings: finding.sightings.map((sighting) => ({ ...sighting, scan: name(sighting.scan) })),
    })),
  };
}
