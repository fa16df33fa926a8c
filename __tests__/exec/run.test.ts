import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcessRequest } from '../../src/domain/process.ts';
import { run } from '../../src/exec/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-run-'));

function node(script: string, change: Partial<ProcessRequest> = {}): ProcessRequest {
  return {
    command: process.execPath,
    args: ['-e', script],
    cwd: folder,
    env: {},
    timeoutMs: 20_000,
    maxOutputBytes: 1_000_000,
    signal: new AbortController().signal,
    ...change,
  };
}

/** A killed process that nobody has waited for yet still has a number; its state tells. */
function isAlive(pid: string): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}

describe('run', () => {
  it('keeps both outputs and the exit code', async () => {
    const result = await run(node('console.log("out"); console.error("err"); process.exitCode = 3'));

    expect(result).toEqual({ exitCode: 3, endedBy: 'exit', stdout: 'out\n', stderr: 'err\n' });
  });

  it('gives the process only the environment it is handed', async () => {
    const result = await run(node('console.log(JSON.stringify(process.env))', { env: { A: 'b' } }));

    expect(JSON.parse(result.stdout)).toEqual({ A: 'b' });
  });

  it.each(['.', ':', ''])(
    'starts nothing that lies in the folder it runs in by its name, where the PATH is "%s"',
    async (PATH) => {
      writeFileSync(join(folder, 'planted'), '#!/bin/sh\n', { mode: 0o755 });

      await expect(run(node('', { command: 'planted', env: { PATH } }))).rejects.toThrow(/does not exist/);
    },
  );

  it('hands on what is absolute of the PATH', async () => {
    const result = await run(node('console.log(process.env.PATH)', { env: { PATH: `bin:/usr/bin::/bin:.` } }));

    expect(result.stdout).toBe('/usr/bin:/bin\n');
  });

  it('hands arguments over without a shell', async () => {
    const args = ['-e', 'console.log(process.argv[1])', '$(id); echo `id`'];

    const result = await run(node('', { args }));

    expect(result.stdout).toBe('$(id); echo `id`\n');
  });

  it('closes the input, so that a process that asks does not hang', async () => {
    const result = await run(node('process.stdin.resume().on("end", () => console.log("end"))'));

    expect(result.stdout).toBe('end\n');
  });

  it('ends the whole group at the time limit, also children that ignore the request', async () => {
    const child =
      "require('fs').writeFileSync('pid', String(process.pid)); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";
    const parent = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`;

    const result = await run(node(parent, { timeoutMs: 1_500 }));

    expect(result).toMatchObject({ exitCode: null, endedBy: 'timeout' });
    expect(isAlive(readFileSync(join(folder, 'pid'), 'utf8'))).toBe(false);
  });

  it('keeps what came before the output limit and ends the process', async () => {
    const script = 'setInterval(() => process.stdout.write("x".repeat(1000)), 1)';

    const result = await run(node(script, { maxOutputBytes: 5_000 }));

    expect(result.endedBy).toBe('output-limit');
    expect(result.stdout).toBe('x'.repeat(5_000));
  });

  it('ends the process when it is aborted', async () => {
    const controller = new AbortController();
    const running = run(node('setInterval(() => {}, 1000)', { signal: controller.signal }));
    setTimeout(() => controller.abort(), 200);

    const result = await running;

    expect(result).toMatchObject({ exitCode: null, endedBy: 'abort' });
  });

  it('starts nothing when it is aborted already', async () => {
    const result = await run(node('console.log(1)', { signal: AbortSignal.abort() }));

    expect(result).toEqual({ exitCode: null, endedBy: 'abort', stdout: '', stderr: '' });
  });

  it('says which program is not there', async () => {
    const running = run(node('', { command: join(folder, 'nothing') }));

    await expect(running).rejects.toMatchObject({
      name: 'ScanError',
      message: expect.stringMatching(
        /^Could not start .*nothing in .*: it, or the folder it is to run in, does not exist$/,
      ),
    });
  });

  it('says that it is given more words than the operating system takes', async () => {
    const args = Array.from({ length: 40 }, () => 'x'.repeat(120_000));

    await expect(run(node('', { args }))).rejects.toThrow(
      /its command line names more files than the operating system takes/,
    );
  });

  it('says which program is not executable', async () => {
    const command = join(folder, 'plain');
    writeFileSync(command, 'text', { mode: 0o644 });

    await expect(run(node('', { command }))).rejects.toThrow(/it is not executable/);
  });
});
