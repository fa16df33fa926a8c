import type { Inventory } from '../domain/baseline.ts';
import type { Scan, Target } from '../domain/scan.ts';
import type { PlannedScan } from '../scan-all.ts';

/** A gate that scans files of the checkout: those of the base are laid out in a folder of their own. */
export interface TreeBase {
  readonly kind: 'tree';
  /** What is scanned: absolute, or from the root of the site. */
  readonly paths: readonly string[];
  /** The scans of this run, of the files below `root`; `paths` are those that the base has, from there. */
  scans(root: string, paths: readonly string[]): readonly PlannedScan[];
}

/** A gate that scans images: the inventories of the base's images are scanned again, or those images themselves. */
export interface ImageBase {
  readonly kind: 'images';
  /** Scans of the images that somebody has named as those of the base. */
  readonly named: readonly PlannedScan[];
  /** The inventory in `file` scanned again by the scanner that made it; undefined where this run has no such scanner. */
  rescan(inventory: Inventory, file: string, target: Target): PlannedScan | undefined;
  /** Where this run has kept the inventory that one of its scans has made; there need not be one. */
  inventoryOf(scan: Scan): Promise<string | undefined>;
  readonly concurrency: number;
}

/** A gate that looks at something that is there once, as a cluster: what it finds is compared with the last run on the same one. */
export interface LiveBase {
  readonly kind: 'live';
}

/** How a gate scans the base of a change with the scanners and databases of this run. */
export type BaseWork = TreeBase | ImageBase | LiveBase;
