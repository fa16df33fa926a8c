// What a scan that was given up may still hold open must not hold the job; everything that counts has been written by now.
const LINGER_MS = 5000;

/** Lets the process end by itself with this exit code, and ends it when something keeps it alive. */
export function leave(
  process: { exitCode?: number | string | null | undefined; exit(code: number): void },
  code: number,
): void {
  process.exitCode = code;
  setTimeout(() => process.exit(code), LINGER_MS).unref();
}
