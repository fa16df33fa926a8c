import type { Location } from '../domain/finding.ts';
import { elsewhereNote } from '../domain/place.ts';
import type { Target } from '../domain/scan.ts';

/** A file as all scanners write it: without the slash that stands for the root of an image. What is in an image is no file of the checkout. */
export function placeIn(path: string, targetKind: Target['kind']): Location {
  const plain = path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  const note = elsewhereNote(targetKind);
  return note === undefined ? { path: plain } : { path: plain, note };
}
