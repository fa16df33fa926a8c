import { manifestScan } from '../../../src/config/manifest-scan.ts';
import { inputsOrThrow, readInputs } from '../../../src/config/read.ts';
import { fix } from '../../../src/gates/manifests/fix.ts';
import type { Host } from '../../../src/host/host.ts';

async function said(scanners: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const add = (text: string) => lines.push(text);
  const host: Host = {
    env: {},
    cwd: '/repo',
    log: { info: add, warning: add, error: add, debug: add },
    signal: new AbortController().signal,
    now: () => new Date(),
    show: () => undefined,
    progress: () => undefined,
    endProgress: () => undefined,
  };
  const given = new Map([
    ['scanners', scanners],
    ['fix', 'show'],
  ]);
  await fix([], inputsOrThrow(readInputs<typeof manifestScan.inputs>(manifestScan.inputs, given, 'cli')), host);
  return lines;
}

describe('fixes', () => {
  it('come from the built-in rules: that they were not asked is said', async () => {
    expect(await said('trivy,kube-linter')).toEqual([
      'fix: only the built-in rules know fixes: add builtin to scanners.',
    ]);
    expect(await said('builtin')).toEqual(['Nothing that was found has one safe fix.']);
  });
});
