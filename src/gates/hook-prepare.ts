import { lintGate } from '../config/lint-gate.ts';
import { inputsOrThrow, readInputs, type RawInputs } from '../config/read.ts';
import { messageOf } from '../domain/errors.ts';
import { run } from '../exec/run.ts';
import type { Host } from '../host/host.ts';
import { codeScanner } from '../scanners/code.ts';
import { programOf } from './images/program.ts';
import { workFolder } from './images/work-folder.ts';
import { settingsOf } from './lint/settings.ts';

/** Gets a scanner as the inputs of lint-gate say, so that it is there at the next commit. Answers why it could not be had. */
export async function getScanner(name: string, raw: RawInputs, host: Host): Promise<string | undefined> {
  const inputs = inputsOrThrow(readInputs(lintGate.inputs, raw, 'cli'));
  const scanner = codeScanner(name);
  const work = workFolder(host);
  try {
    if (scanner === undefined) {
      return `there is no scanner ${name}`;
    }
    const { env, signal } = host;
    const getting = { inputs, settings: settingsOf(inputs, host.cwd, env), workDir: await work.path() };
    await programOf(scanner, getting, { run, env, signal, host });
    return undefined;
  } catch (error) {
    return `${name}: ${messageOf(error)}`;
  } finally {
    await work.remove();
  }
}
