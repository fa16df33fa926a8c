import { join } from 'node:path';
import type { Baseline, Inventory } from '../domain/baseline.ts';
import type { BaseState, Bases, Head } from '../domain/comparison.ts';
import { ScanError } from '../domain/errors.ts';
import type { Scan, Target } from '../domain/scan.ts';
import type { PlannedScan } from '../scan-all.ts';
import { scanBase, type ScanBase } from './bases-scan.ts';
import type { BaseFound } from './bases-tree.ts';
import type { ImageBase } from './bases-work.ts';

/** The baseline that was read, and the folder of its inventories. */
export interface ReadBaseline {
  readonly kept: NonNullable<Bases['baseline']>;
  readonly folder: string;
}

/** Judges the images of the base with the scanners and databases of this run: the named ones themselves, else what the baseline holds of them. */
export async function imageBase(
  work: ImageBase,
  head: Head,
  baseline: ReadBaseline | undefined,
  scan: ScanBase,
): Promise<BaseFound> {
  if (work.named.length > 0) {
    return tried(undefined, async () => ({ how: 'scanned', ...(await scanBase(work.named, scan)) }));
  }
  if (baseline === undefined) {
    return { noBase: 'There is no baseline with the inventories of the images, and base-images names none.' };
  }
  const sha = baseline.kept.value.commit?.sha;
  const { same, others, lost } = sortInventories(work, head, baseline);
  if (others.length === 0 && lost.length === 0) {
    return same.length === 0
      ? { noBase: 'The baseline holds no inventory that the scanners of this run can read.', ...known(sha) }
      : { base: { how: 'unchanged', ...shaOf(sha), ...partOf(head, same) } };
  }
  return tried(sha, async () => {
    const again = await scanBase(others, scan, incompleteOf(head, lost));
    const kept = partOf(head, same);
    return {
      how: 'inventory',
      ...shaOf(sha),
      ...again,
      scans: [...kept.scans, ...again.scans],
      findings: [...kept.findings, ...again.findings],
    };
  });
}

async function tried(sha: string | undefined, scan: () => Promise<BaseState>): Promise<BaseFound> {
  try {
    return { base: await scan() };
  } catch (error) {
    if (error instanceof ScanError) {
      return { noBase: `The images of the base could not be scanned: ${error.message}`, ...known(sha) };
    }
    throw error;
  }
}

interface Sorted {
  /** Names of targets of the head that are the very images of the baseline. */
  readonly same: readonly string[];
  readonly others: readonly PlannedScan[];
  /** Scanners that this run does not have. */
  readonly lost: readonly string[];
}

function sortInventories(work: ImageBase, head: Head, { kept, folder }: ReadBaseline): Sorted {
  const same = new Set<string>();
  const others: PlannedScan[] = [];
  const lost = new Set<string>();
  for (const inventory of kept.value.inventories) {
    const target = unchangedTarget(inventory, kept.value.inventories, head.scans);
    if (target !== undefined) {
      same.add(target);
      continue;
    }
    const again = work.rescan(inventory, join(folder, inventory.file), targetOf(inventory, kept.value));
    if (again === undefined) {
      lost.add(inventory.scanner);
    } else {
      others.push(again);
    }
  }
  return { same: [...same], others, lost: [...lost] };
}

function targetOf({ scanner, target: name, targetDigest: digest }: Inventory, { scans }: Baseline): Target {
  const scan = scans.find((one) => one.scanner === scanner && one.target.name === name);
  return scan?.target ?? { kind: 'image', name, ...(digest !== undefined && { digest }) };
}

/** The target of the head with the digest of the inventory's, when each scanner that looked at it has an inventory of that very image. */
function unchangedTarget(
  { targetDigest }: Inventory,
  inventories: readonly Inventory[],
  scans: readonly Scan[],
): string | undefined {
  if (targetDigest === undefined) {
    return undefined;
  }
  const known = new Set(inventories.filter((one) => one.targetDigest === targetDigest).map(({ scanner }) => scanner));
  // An SBOM says itself of which image it is.
  const name = scans.find(({ target }) => target.kind === 'image' && target.digest === targetDigest)?.target.name;
  const all = scans.filter(({ target }) => target.name === name);
  const isSame = all.every(
    ({ status, scanner, target }) => status === 'completed' && target.digest === targetDigest && known.has(scanner),
  );
  return name !== undefined && isSame ? name : undefined;
}

/** What was found here in an image that is the base's too: of the same image the same scanners would say the same. */
function partOf({ scans, findings }: Head, names: readonly string[]) {
  return {
    scans: scans.filter(({ target }) => names.includes(target.name)),
    findings: findings.filter(({ target }) => names.includes(target)),
  };
}

/** An inventory tells packages; what is in the files of an image can only be told from the image. */
function incompleteOf({ scans }: Head, lost: readonly string[]): string | undefined {
  const beyond = [...new Set(scans.flatMap(({ checks = [] }) => checks))].filter((check) => check !== 'vulnerability');
  const sentences = [
    ...(beyond.length === 0
      ? []
      : [`The baseline holds inventories of the images, from which ${beyond.join(', ')} cannot be judged again.`]),
    ...lost.map((scanner) => `Inventories of ${scanner} were not judged again, since ${scanner} was not run.`),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function shaOf(sha: string | undefined) {
  return sha === undefined ? {} : { sha };
}

function known(sha: string | undefined) {
  return sha === undefined ? {} : { baseSha: sha };
}
