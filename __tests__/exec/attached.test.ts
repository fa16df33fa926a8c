import { tmpdir } from 'node:os';
import { runAttached, type AttachedRequest } from '../../src/exec/attached.ts';

function request(given: Partial<AttachedRequest>): AttachedRequest {
  const { signal } = new AbortController();
  return { command: process.execPath, args: [], cwd: tmpdir(), env: process.env, signal, ...given };
}

describe('a process that speaks to the log of this one', () => {
  it('answers its exit code', async () => {
    const exitCode = await runAttached(request({ args: ['-e', 'process.exit(3)'] }));

    expect(exitCode).toBe(3);
  });

  it('is ended when the run is aborted', async () => {
    const exitCode = await runAttached(
      request({ args: ['-e', 'setInterval(() => {}, 1000)'], signal: AbortSignal.abort() }),
    );

    expect(exitCode).toBeNull();
  });

  it.each([
    ['is not there', { command: '/nowhere/program' }, 'it, or the folder it is to run in, does not exist'],
    ['is given more than the operating system takes', { args: ['x'.repeat(3_000_000)] }, 'its command line names more'],
  ])('says why it cannot be started where it %s', async (_what, given, reason) => {
    const running = runAttached(request(given));

    await expect(running).rejects.toMatchObject({ name: 'ScanError', message: expect.stringContaining(reason) });
  });
});
