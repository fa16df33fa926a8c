import { ScanError } from '../../domain/errors.ts';
import { withoutSecrets } from '../../scanners/redaction.ts';

const SEARCHED = 2000;
const SHOWN = 300;

/** The last line of the log of a container that failed, behind a colon; why it cannot be read where that is so, as the failure itself must not be lost with it. */
export async function lastWords(log: () => Promise<string>): Promise<string> {
  const line = lastLine(await log().catch(withoutLog));
  return line === '' ? '' : `: ${withoutSecrets(line.slice(0, SEARCHED)).slice(0, SHOWN)}`;
}

function lastLine(log: string): string {
  return log.trim().split('\n').at(-1)?.trim() ?? '';
}

function withoutLog(error: unknown): string {
  if (error instanceof ScanError) {
    return `its log cannot be read: ${error.message}`;
  }
  throw error;
}
