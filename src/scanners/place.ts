import type { Location } from '../domain/finding.ts';
import type { Target } from '../domain/scan.ts';

/** A file as all scanners write it: without the slash that stands for the root of an image. What is in an image is no file of the checkout. */
export function placeIn(path: string, targetKind: Target['kind']): Location {
  const plain = path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  return targetKind === 'image' ? { path: plain, note: 'in the image' } : { path: plain };
}
