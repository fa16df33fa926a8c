import { UserError } from '../domain/errors.ts';
import type { ImageReference, ImageSource } from './process-scanner.ts';

/** The locator of an image that a scanner with these sources can take. */
export function locatorFor(
  scanner: string,
  { source, locator }: ImageReference,
  sources: readonly ImageSource[],
): string {
  if (!sources.includes(source)) {
    throw new UserError(`${scanner} cannot read ${source}:${locator}: it reads ${sources.join(', ')}`);
  }
  // A scanner would take it for a flag.
  if (locator.startsWith('-') || locator === '') {
    throw new UserError(`${JSON.stringify(locator)} is no image: a name or a path does not begin with a dash`);
  }
  return locator;
}
