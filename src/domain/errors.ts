/**
 * A mistake that the person who called Gatehouse can mend: shown as one sentence, without a stack.
 * The message says what was wrong, where, and what to do.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A scan that could not be made, or whose output is not what the scanner promises: never a clean scan. */
export class ScanError extends Error {
  override readonly name = 'ScanError';
}

/** A scan that is left out on purpose, as the policy allows: said in the report, and not judged. */
export class SkippedScan extends Error {
  override readonly name = 'SkippedScan';
}

/** The message of anything that was thrown, with the messages of its causes. */
export function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) {
    return String(thrown);
  }
  return thrown.cause === undefined ? thrown.message : `${thrown.message}: ${messageOf(thrown.cause)}`;
}
