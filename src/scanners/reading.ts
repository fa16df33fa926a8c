import type { ElementPlace } from '../decode/json-splitter.ts';
import type { Syntax } from '../decode/opening.ts';
import type { ElementPattern } from '../decode/patterns.ts';
import type { Target } from '../domain/scan.ts';
import type { ManifestPlaces } from './manifest-places.ts';
import type { ScanResult } from './scanner.ts';

/** What is known of a report before it is read. */
export interface ReadContext {
  readonly targetKind: Target['kind'];
  /** What the scanner was asked for; absent for a report made elsewhere. */
  readonly checks?: readonly Check[];
  /** The packages that the scanner catalogued, where its report names only those in which it found something. */
  readonly inventory?: Inventory;
  /** Of manifests that were scanned in this run; absent for a report made elsewhere, and for a cluster. */
  readonly manifests?: ManifestPlaces;
  /** Of source code that was scanned in this run; absent for a report made elsewhere. */
  readonly source?: SourcePlace;
}

/** Where a scanner of source code has run; absolute. */
export interface SourcePlace {
  /** Findings are named from here. */
  readonly root: string;
  /** Relative names in the report start here. */
  readonly cwd: string;
  /** The text of a file, by its absolute path; undefined where it cannot be read. */
  readonly text?: (path: string) => string | undefined;
}

export const CHECKS = ['vulnerability', 'secret', 'misconfiguration', 'licence'] as const;
export type Check = (typeof CHECKS)[number];

/** What a report says it is about. */
export interface Subject {
  readonly name?: string;
  /** Digest of the image's configuration: the same wherever the image is kept. */
  readonly imageId?: string;
  /** Digest of the manifest, by which a registry knows the image. */
  readonly manifestDigest?: string;
  /** As in debian 12.15. */
  readonly os?: string;
  readonly baseImage?: { readonly name?: string; readonly digest?: string };
  readonly layers?: readonly Layer[];
}

export interface Layer {
  readonly digest?: string;
  readonly diffId?: string;
  readonly createdBy?: string;
}

/** A package that was looked at. */
export interface InventoryPackage {
  readonly name: string;
  readonly version?: string;
  /** Canonical. */
  readonly purl?: string;
  readonly source?: string;
  readonly layer?: Layer;
  readonly path?: string;
}

/** The packages that were looked at. */
export type Inventory = readonly InventoryPackage[];

/** All that a report says. */
export interface ReadReport {
  readonly result: ScanResult;
  /** The version of the scanner that made the report, where it says so. */
  readonly version?: string;
  readonly subject: Subject;
  readonly inventory: Inventory;
}

/** Collects one report: the elements as they come, then the rest of the document, which has been checked by the schema. */
export interface Reading {
  element(value: unknown, place: ElementPlace): void;
  end(skeleton: unknown): ReadReport;
}

/** How the report of one scanner is read. */
export interface ReportFormat {
  /** As people call it: "Trivy JSON". */
  readonly name: string;
  /**
   * Default JSON; a JSON stream is objects one after the other, read as one with the keys of all. Of JSON lines every line is an element, and the first of them what the schema checks; of XML the whole tree is checked
   * (`XmlElement`), and there are no elements.
   */
  readonly syntax?: Syntax;
  /** The arrays that grow with what was found. */
  readonly elements: readonly ElementPattern[];
  /** JSON Schema of the rest, strict enough that no other tool's report passes. */
  readonly schema: object;
  /** Of an archive, which of its files are read, by their names; the document is then the text of each of them. */
  readonly files?: (path: string) => boolean;
  /** Makes one document of what was printed, where more than one, or something else besides, may have been. */
  readonly tidy?: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  begin(context: ReadContext): Reading;
}
