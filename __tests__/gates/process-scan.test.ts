import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ProcessResult } from '../../src/domain/process.ts';
import { run } from '../../src/exec/run.ts';
import { runStep } from '../../src/gates/process-scan.ts';
import { trivy } from '../../src/scanners/trivy/index.ts';

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gatehouse-step-'));
});
afterEach(() => rmSync(scratch, { recursive: true, maxRetries: 3 }));

/** Runs a line of shell as the step of a scanner that may see these names of the environment. */
async function said(line: string, environment: readonly string[]): Promise<string> {
  const env = { PATH: '/usr/bin:/bin', GITHUB_TOKEN: 'ghs_x' };
  const program = { scanner: { ...trivy, environment }, path: '/bin/sh' };
  const step = { args: ['-c', line], env: {}, completed: [0] };
  const ports = { run, env, signal: new AbortController().signal };
  const { stdout } = await runStep({ program, step, scratch, timeoutMs: 20_000, maxBytes: 1e6 }, ports);
  return stdout.trim();
}

/** Stands for a scanner that has a time limit of its own. */
async function late(): Promise<ProcessResult> {
  await setTimeout(20);
  return { exitCode: 1, endedBy: 'exit', stdout: '', stderr: 'semaphore acquire: context deadline exceeded' };
}

describe('a step of a scanner', () => {
  it.each([
    ['that may find Go has telemetry off in its home, so that nothing writes there after its end', ['PATH'], 'off'],
    ['that finds no other program has an empty home', [], 'none'],
  ])('%s', async (_name, environment, expected) => {
    const line =
      'cat "$HOME/.config/go/telemetry/mode" "$HOME/Library/Application Support/go/telemetry/mode" 2>/dev/null; true';

    expect((await said(line, environment)) || 'none').toBe(expected);
  });

  it('sees of the environment what its definition names, and its own scratch folder as home', async () => {
    expect(await said('echo "$HOME ${GITHUB_TOKEN:-nothing}"', [])).toBe(`${scratch} nothing`);
  });

  it('is broken, with all that it printed, when it does not end as it should', async () => {
    await expect(said('echo printed; echo "FATAL the cause" >&2; exit 1', [])).rejects.toMatchObject({
      message: 'it ended with exit code 1: the cause',
      said: expect.stringContaining('printed'),
    });
  });

  it('that ends by itself because its time is over has taken too long', async () => {
    const program = { scanner: trivy, path: '/bin/sh' };
    const step = { args: [], env: {}, completed: [0] };
    const ports = { run: late, env: {}, signal: new AbortController().signal };

    await expect(runStep({ program, step, scratch, timeoutMs: 10, maxBytes: 1e6 }, ports)).rejects.toThrow(
      /^it took longer than .* and was ended; raise scan-timeout/,
    );
  });
});
