import type { ElementPattern } from '../decode/patterns.ts';
import type { Coverage } from '../domain/scan.ts';
import type { Observation } from '../domain/observation.ts';
import { decodeJson } from '../decode/decode-json.ts';
import { messageOf, ScanError } from '../domain/errors.ts';
import { fieldsOf, listOf, present, textOf } from './fields.ts';
import { canonicalPurl } from './purl.ts';
import type { Inventory, InventoryPackage } from './reading.ts';

const COMPONENTS: readonly ElementPattern[] = [['components', '*']];

/** The packages of a CycloneDX document (specification 1.7), without the files and the operating system it lists beside them. */
export async function readCycloneDx(chunks: AsyncIterable<Uint8Array>): Promise<Inventory> {
  const packages: InventoryPackage[] = [];
  const document = await decoded(chunks, (component) => packages.push(...packagesOf(component)));
  if (fieldsOf(document)['bomFormat'] !== 'CycloneDX') {
    throw new ScanError('The inventory is no CycloneDX document: it does not say bomFormat: CycloneDX');
  }
  return packages;
}

async function decoded(chunks: AsyncIterable<Uint8Array>, onComponent: (value: unknown) => void): Promise<unknown> {
  try {
    return await decodeJson(chunks, COMPONENTS, onComponent);
  } catch (error) {
    throw error instanceof ScanError ? new ScanError(`The inventory cannot be read: ${messageOf(error)}`) : error;
  }
}

function packagesOf(component: unknown): Inventory {
  const { type, name, version, purl, components } = fieldsOf(component);
  const called = textOf(name);
  const inside = listOf(components).flatMap(packagesOf);
  if (called === undefined || type === 'file' || type === 'operating-system') {
    return inside;
  }
  return [{ name: called, ...present({ version: textOf(version), purl: canonicalPurl(textOf(purl)) }) }, ...inside];
}

/** Of the packages looked at, how many there were and in how many nothing open was found. */
export function coverageOf(inventory: Inventory, observations: readonly Observation[]): Coverage {
  const examined = new Set(inventory.map(keyOf));
  const hit = new Set(
    // Every package has a licence: that one is told of is nothing wrong with the package.
    observations.flatMap(({ kind, component, status = 'open' }) =>
      component === undefined || kind === 'licence' || status !== 'open' ? [] : [keyOf(component)],
    ),
  );
  const passed = [...examined].filter((key) => !hit.has(key)).length;
  return { unit: 'packages', examined: examined.size, passed };
}

function keyOf({ purl, name, version = '' }: Pick<InventoryPackage, 'purl' | 'name' | 'version'>): string {
  return purl ?? `${name}@${version}`;
}
