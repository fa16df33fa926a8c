import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { CommonInputs } from '../../src/gates/gate.ts';
import { terminalFront } from '../../src/gates/on-terminal.ts';
import { fileOf } from '../../src/gates/report-files.ts';
import { terminalHost } from '../../src/host/terminal.ts';
import { createReport } from '../support/report.ts';

let folder: string;
let said: string[];
const log = { warning: (text: string) => void said.push(text) };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-report-files-'));
  said = [];
});

afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

describe('a file of an earlier run', () => {
  it('is moved where that of this run cannot be written', async () => {
    // With what is put behind it while it is written, the name is longer than a name may be.
    const name = 'r'.repeat(250);
    await writeFile(join(folder, name), '{}');

    const publishing = fileOf('json', join(folder, name), log).publish(createReport({}));

    await expect(publishing).rejects.toThrow(/Could not write/);
    expect(await readdir(folder)).toEqual([`${name}.old`]);
  });

  it('is not told from that of this run, once there is one', async () => {
    const file = fileOf('json', join(folder, 'report.json'), log);
    await file.publish(createReport({}));

    await file.abandon?.({ kind: 'cancelled', reason: 'The run was cancelled.' });

    expect(await readdir(folder)).toEqual(['report.json']);
    expect(said).toEqual([]);
  });

  it('is moved as soon as the run is cancelled, however long it takes to close what is open', async () => {
    const controller = new AbortController();
    const screen = { write: (text: string) => said.push(text) };
    const place = { env: {}, cwd: folder, signal: controller.signal, screen };
    const host = terminalHost({ ...place, color: 'never', loudness: 'normal' });
    await writeFile(join(folder, 'report.json'), 'of yesterday');
    const inputs = { format: ['json'], output: ['report.json'] } as unknown as CommonInputs;
    await terminalFront(host, process.stdout, 'never').publishers(inputs, 'manifest-scan');

    controller.abort(new Error('The run was cancelled.'));
    while (said.length === 0) {
      await turn();
    }

    expect(await readdir(folder)).toEqual(['report.json.old']);
    expect(await readFile(join(folder, 'report.json.old'), 'utf8')).toBe('of yesterday');
  });
});
