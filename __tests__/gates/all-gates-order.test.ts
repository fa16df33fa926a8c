import { GATES } from '../../src/config/gates.ts';
import { verdictOf, worstOf } from '../../src/gates/all-gates.ts';
import { runsOf } from '../../src/gates/all-gates-order.ts';
import { loadConfiguration } from '../../src/gates/configuration.ts';
import { configuredRuns } from '../../src/gates/configured-runs.ts';
import { loadGate } from '../../src/gates/single-gates.ts';
import type { Host } from '../../src/host/host.ts';
import { folderWith } from '../cli/bundle.ts';

const FILE = '.github/gatehouse.yml';
const RUNS = `version: 1
gates:
  report: { reports: shards }
  image-scan: [{ id: web, images: a }, { id: api, images: b }]
  manifest-scan: { path: k8s }
`;

function nothing(): void {
  return undefined;
}

async function hostWith(text: string): Promise<Host> {
  const cwd = await folderWith({ [FILE]: text });
  return {
    env: {},
    cwd,
    log: { info: nothing, warning: nothing, error: nothing, debug: nothing },
    signal: new AbortController().signal,
    now: () => new Date('2026-11-22T00:00:00Z'),
    show: nothing,
    progress: nothing,
    endProgress: nothing,
  };
}

describe('the gates that are run together', () => {
  it('are all that there are', async () => {
    const names: string[] = [];

    for (const { name } of GATES) {
      names.push((await loadGate(name)).spec.name);
    }

    expect(names).toEqual(GATES.map(({ name }) => name));
  });

  it('run source before images, and several of one gate in the order of the file', async () => {
    const host = await hostWith(RUNS);

    const runs = runsOf(await loadConfiguration({ 'config-from': 'base', 'working-directory': '.' }, host));

    expect(runs.map(({ gate, id = '' }) => `${gate} ${id}`.trim())).toEqual([
      'manifest-scan',
      'image-scan web',
      'image-scan api',
      'report',
    ]);
  });

  it('are those of a pipeline, but for the merging of reports, which it does itself', async () => {
    expect(await configuredRuns({ host: await hostWith(RUNS) })).toEqual([
      { gate: 'manifest-scan', id: '' },
      { gate: 'image-scan', id: 'web' },
      { gate: 'image-scan', id: 'api' },
    ]);
  });

  it('are none where the file configures none, which is an error', async () => {
    await expect(configuredRuns({ host: await hostWith('version: 1\n') })).rejects.toThrow(/configures no gate/);
  });

  it.each([
    [[0, 0], 'pass'],
    [[0, 1], 'fail'],
    [[1, 2], 'error'],
    [[], 'error'],
  ] as const)('end with %j as %s', (codes, verdict) => {
    const ended = codes.map((code) => ({ name: 'x', ending: { broken: '' }, code }));

    expect(verdictOf({ code: worstOf(ended) })).toBe(verdict);
  });
});
