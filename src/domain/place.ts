import type { Location } from './finding.ts';
import type { Target } from './scan.ts';

/** The note of a place that is no file of the checkout, by the kind of target that holds it. */
const ELSEWHERE: Readonly<Partial<Record<Target['kind'], string>>> = {
  image: 'in the image',
  sbom: 'in the SBOM',
  cluster: 'in the cluster',
  host: 'on the host',
};
const ELSEWHERE_NOTES: ReadonlySet<string> = new Set(Object.values(ELSEWHERE));

/** The notes of a place in a Dockerfile: the instruction that made the layer, or the FROM that brought it. */
export const BUILD_NOTES = { instruction: 'Dockerfile', base: 'Dockerfile, base image' } as const;

/** The note of every place in such a target; undefined where places are files of the checkout. */
export function elsewhereNote(kind: Target['kind']): string | undefined {
  return ELSEWHERE[kind];
}

/** Whether a place is a file of the checkout, as far as who reported it knew: a file in an image is none, though the checkout may have one of its name. */
export function isInCheckout({ note = '' }: Location): boolean {
  return !ELSEWHERE_NOTES.has(note);
}

/** Whether a place says where a layer of an image was written down, not where in the image the finding is. */
export function isBuildStep({ note }: Location): boolean {
  return note === BUILD_NOTES.instruction || note === BUILD_NOTES.base;
}
