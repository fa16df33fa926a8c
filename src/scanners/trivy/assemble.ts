import { ScanError } from '../../domain/errors.ts';
import type { Component, Location } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ControlResult, Coverage, Gap } from '../../domain/scan.ts';
import { fieldsOf, listOf, present, textOf } from '../fields.ts';
import { coverageOf } from '../inventory.ts';
import type { Notices } from '../notices.ts';
import { placeIn } from '../place.ts';
import type { Inventory, InventoryPackage, Layer, ReadContext, ReadReport, Subject } from '../reading.ts';
import type { Draft } from './drafts.ts';
import { subjectOf } from './image-metadata.ts';
import type { FoundPackage } from './packages.ts';

/** What was collected from the elements of a report. */
export interface Collected {
  readonly context: ReadContext;
  readonly notices: Notices;
  readonly drafts: readonly Draft[];
  readonly packages: readonly FoundPackage[];
  readonly controls: readonly ControlResult[];
  readonly gaps: readonly Gap[];
}

interface Result {
  readonly target: string;
  readonly kind: string;
}

/** Brings the elements together with what the results around them and the image say. */
export function assemble(skeleton: unknown, collected: Collected): ReadReport {
  const results = resultsOf(skeleton);
  const subject = subjectOf(skeleton);
  const layers = new Map((subject.layers ?? []).map((layer) => [layer.diffId, layer]));
  const inventory = collected.packages.map((found) => inventoried(found, results, layers));
  const packages = packageIndex(inventory);
  const observations = collected.drafts.map((draft) => {
    const component = componentOf(draft, packages, layers);
    const locations = locationsOf(draft, results[draft.result], collected.context);
    const layer = component === undefined ? layerOf(draft, layers) : undefined;
    // Not by spreading: Node.js 20 gives each object that grows after it a hidden class of its own, and everything that reads it is slow.
    return Object.assign({}, draft.observation, present({ component, layer, locations }));
  });
  const coverage = examined({ results, subject, inventory, observations }, collected);
  const version = textOf(fieldsOf(fieldsOf(skeleton)['Trivy'])['Version']);
  return {
    result: {
      observations,
      controls: collected.controls,
      coverage,
      gaps: [...collected.gaps, ...endOfLife(skeleton, subject), ...withoutPackages(results, collected.context)],
      notices: collected.notices.all,
    },
    subject,
    inventory,
    ...present({ version }),
  };
}

function resultsOf(skeleton: unknown): readonly Result[] {
  const results = Array.isArray(skeleton) ? skeleton : listOf(fieldsOf(skeleton)['Results']);
  return results.map((one) => {
    const { Target, Class } = fieldsOf(one);
    return { target: textOf(Target) ?? '', kind: textOf(Class) ?? '' };
  });
}

function inventoried(
  { name, version, purl, source, path, diffId, digest, result }: FoundPackage,
  results: readonly Result[],
  layers: ReadonlyMap<string | undefined, Layer>,
): InventoryPackage {
  const lockFile = results[result]?.kind === 'lang-pkgs' ? results[result].target : undefined;
  return {
    name,
    ...present({ version, purl, source, path: path ?? lockFile, layer: layerOf({ diffId, digest }, layers) }),
  };
}

/** By purl, and by name alone for what names its package by name only. */
function packageIndex(inventory: Inventory): ReadonlyMap<string, InventoryPackage> {
  return new Map(
    inventory.flatMap((one) => [
      [one.purl ?? `${one.name}@${one.version ?? ''}`, one],
      [one.name, one],
    ]),
  );
}

function componentOf(
  draft: Draft,
  packages: ReadonlyMap<string, InventoryPackage>,
  layers: ReadonlyMap<string | undefined, Layer>,
): Component | undefined {
  const { observation, packageName } = draft;
  const own: Component | undefined =
    observation.component ?? (packageName === undefined ? undefined : { name: packageName });
  if (own === undefined) {
    return undefined;
  }
  const key = packageName ?? own.purl ?? `${own.name}@${own.version ?? ''}`;
  const { version, purl, source, layer } = packages.get(key) ?? {};
  return Object.assign(present({ version, purl, source, layer: layerOf(draft, layers) ?? layer }), own);
}

/** The same object for the same layer: an image has few, its findings are many. */
function layerOf(
  { diffId, digest }: { readonly diffId?: string | undefined; readonly digest?: string | undefined },
  layers: ReadonlyMap<string | undefined, Layer>,
): Layer | undefined {
  const known = layers.get(diffId);
  return known ?? (diffId === undefined && digest === undefined ? undefined : present({ diffId, digest }));
}

// The target of a result is a file, unless it is a name for packages from many places, as Node.js is.
const FILE_CLASSES = new Set(['config', 'secret', 'license-file']);

function locationsOf(draft: Draft, result: Result | undefined, context: ReadContext): readonly Location[] | undefined {
  const target = result?.target ?? '';
  const file =
    FILE_CLASSES.has(result?.kind ?? '') ||
    (result?.kind === 'lang-pkgs' && /[/.]/.test(target) && target !== 'Node.js');
  const { path = file ? target : '', startLine, endLine } = draft.place;
  return path === '' ? undefined : [{ ...placeIn(path, context.targetKind), ...present({ startLine, endLine }) }];
}

interface Seen {
  readonly results: readonly Result[];
  readonly subject: Subject;
  readonly inventory: Inventory;
  readonly observations: readonly Observation[];
}

/** What was looked at; throws when it was nothing. */
function examined({ results, subject, inventory, observations }: Seen, { context }: Collected): Coverage {
  if (inventory.length > 0) {
    return coverageOf(inventory, observations);
  }
  const { checks } = context;
  const packagesAsked = checks === undefined || checks.includes('vulnerability') || checks.includes('licence');
  const count = packagesAsked ? results.length : Math.max(results.length, Number(subject.layers !== undefined));
  if (count === 0) {
    throw new ScanError('Trivy found nothing in the target that it could check: no packages and no files it knows');
  }
  const hit = Number(observations.length > 0);
  return { unit: 'results', examined: count, passed: count - Math.min(count, hit) };
}

/** Secrets and files may have been looked at, but who asked for vulnerabilities must know that there was no package. */
function withoutPackages(results: readonly Result[], { checks = [] }: ReadContext): readonly Gap[] {
  const found = results.some(({ kind }) => kind === 'os-pkgs' || kind === 'lang-pkgs');
  const reason = 'Trivy found no package that it knows in the target, so that no vulnerability could be found in it';
  return found || !checks.includes('vulnerability') ? [] : [{ what: 'packages', reason }];
}

function endOfLife(skeleton: unknown, { os }: Subject): readonly Gap[] {
  const { OS } = fieldsOf(fieldsOf(skeleton)['Metadata']);
  const reason =
    'It gets no security updates any more, so that its advisories are incomplete: move to a supported release';
  return fieldsOf(OS)['EOSL'] === true ? [{ what: `packages of ${os ?? 'the operating system'}`, reason }] : [];
}
