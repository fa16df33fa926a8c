import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acquireLock } from '../lib/lock.mjs';
import { parseOptions, UsageError } from '../lib/options.mjs';
import { run } from '../lib/process.mjs';

let folder: string;

const take = () => acquireLock(join(folder, 'lock'), { timeoutMs: 0, onWait: () => undefined });

const isRunning = (pid: number) =>
  existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-tools-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe('options', () => {
  test('are read in both spellings', () => {
    const options = parseOptions(['--budget=90s', '--only', 'b,a', '--json'], ['a', 'b']);
    expect(options).toMatchObject({ budgetMs: 90_000, only: ['b', 'a'], json: true, list: false });
  });

  test.each([['--what'], ['--budget'], ['--budget=40'], ['--only=c'], ['--only='], ['a']])(
    '%s is refused',
    (argument) => {
      expect(() => parseOptions([argument], ['a', 'b'])).toThrow(UsageError);
    },
  );
});

describe('the lock', () => {
  test('is given to one run at a time', async () => {
    const first = await take();
    expect(await take()).toEqual({ heldBy: process.pid });
    if ('release' in first) first.release();
    expect(await take()).toHaveProperty('release');
  });

  test.each([
    ['of a process that is gone', '{"pid":2147483646,"startTime":"1"}'],
    ['of a process whose number was given to another one', `{"pid":${process.pid},"startTime":"1"}`],
    ['that is not readable', 'nonsense'],
  ])('%s is recovered', async (_, content) => {
    writeFileSync(join(folder, 'lock'), content);
    expect(await take()).toHaveProperty('release');
  });
});

describe('a command', () => {
  test('dies with its children when the time is up', async () => {
    const file = join(folder, 'pid');
    const script = `sleep 60 & echo $! > ${file}; wait`;
    await expect(run('sh', ['-c', script], { timeoutMs: 300 })).rejects.toThrow('killed at the end of the budget');
    const pid = Number(readFileSync(file, 'utf8'));
    expect(pid).toBeGreaterThan(1);
    expect(isRunning(pid)).toBe(false);
  });

  test('that is not installed says so', async () => {
    const failure = run('gatehouse-no-such-command', [], { timeoutMs: 1_000 });
    await expect(failure).rejects.toThrow('gatehouse-no-such-command is not installed');
  });

  test('that fails tells its error line', async () => {
    const script = 'echo fine; echo "error: no space left" >&2; echo done; exit 3';
    await expect(run('sh', ['-c', script], { timeoutMs: 5_000 })).rejects.toThrow(
      'sh ended with 3: error: no space left',
    );
  });
});
