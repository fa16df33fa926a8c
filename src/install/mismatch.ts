import { ScanError } from '../domain/errors.ts';
import { label, type Attempt } from './request.ts';

/** The error of bytes that are not those of the lock. */
export function mismatch(what: string, expected: string, actual: string, attempt: Attempt): ScanError {
  return new ScanError(
    `${what} is not ${label(attempt)}: expected SHA-256 ${expected} (the lock), found ${actual}. It was not run. ` +
      `If the project replaced its release, find out why before you add the new digest.`,
  );
}
