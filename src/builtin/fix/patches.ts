import type { Patch } from '../../domain/finding.ts';
import type { ManifestObject } from '../manifest.ts';
import type { Origin } from '../manifests/objects.ts';
import type { Fix, Hit } from '../rule.ts';
import { unifiedDiff } from './diff.ts';
import { discloses } from './disclosure.ts';
import { patchDocument } from './patch.ts';

/** The patches that are shown; beyond it a report would hold more patches than anyone reads, and take long to make. */
export const MAX_PATCHES = 500;

/** How many characters are read again to make the patches of one scan: each patch reads its whole document twice. */
const MAX_WORK = 20_000_000;

/** A fix that can be written to a file, and to which object. */
export interface Fixable {
  readonly ruleId: string;
  readonly fix: Fix;
  readonly origin: Origin;
}

/** Makes the patches of one scan, the first of them to be shown, all of them to be written. */
export class Patches {
  readonly #origins: ReadonlyMap<ManifestObject, Origin>;
  readonly #fixable: Fixable[] = [];
  #shown = 0;
  #work = 0;

  constructor(origins: ReadonlyMap<ManifestObject, Origin>) {
    this.#origins = origins;
  }

  /** The patch of a hit; undefined where it has no fix, cannot be patched, or is beyond the limit. */
  of(ruleId: string, { object, fix }: Hit): Patch | undefined {
    const origin = this.#origins.get(object);
    if (fix === undefined || origin === undefined || origin.document.source.path === undefined) {
      return undefined;
    }
    this.#fixable.push({ ruleId, fix, origin });
    this.#work += origin.document.end - origin.document.start;
    if (this.#shown >= MAX_PATCHES || this.#work > MAX_WORK) {
      return undefined;
    }
    const diff = diffOf(fix, origin);
    this.#shown += Number(diff !== undefined);
    return diff === undefined ? undefined : { path: origin.document.source.file, description: fix.description, diff };
  }

  get fixable(): readonly Fixable[] {
    return this.#fixable;
  }

  notices(): readonly string[] {
    return this.#fixable.length <= MAX_PATCHES && this.#work <= MAX_WORK
      ? []
      : [
          `${this.#fixable.length} findings have a fix; the patches of ${this.#shown} are shown, --fix writes the others too.`,
        ];
  }
}

function diffOf(fix: Fix, { document, root }: Origin): string | undefined {
  const { source, start, end } = document;
  const patched = patchDocument(source.text.slice(start, end), root, fix.edits);
  if (patched === undefined) {
    return undefined;
  }
  const after = source.text.slice(0, start) + patched + source.text.slice(end);
  const diff = unifiedDiff(source.text, after, source.file);
  // A report is read by more people than the file.
  return diff === '' || discloses(diff, source.text) ? undefined : diff;
}
