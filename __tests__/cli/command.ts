import { tmpdir } from 'node:os';
import { Writable } from 'node:stream';
import { main } from '../../src/cli.ts';
import type { Ended } from './bundle.ts';

/**
 * Runs the command line as `start` does, without a process of its own, which takes longer to begin than all that follows. For long tables
 * of cases: that what is shipped does the same is for suites with `start`.
 */
export async function command(
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const [stdout, stderr] = [listener(), listener()];
  const code = await main(args, {
    env: { PATH: process.env['PATH'], TMPDIR: tmpdir(), ...env },
    cwd: () => cwd,
    stdout: stdout.stream,
    stderr: stderr.stream,
    on: () => undefined,
    off: () => undefined,
    exit: () => undefined,
  });
  return { code, stdout: stdout.heard(), stderr: stderr.heard() };
}

function listener() {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { stream, heard: () => chunks.join('') };
}
