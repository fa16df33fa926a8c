import { ScanError, UserError } from '../src/domain/errors.ts';
import type { Policy, Report } from '../src/domain/report.ts';
import { run, type Plan, type PlannedScan, type Ports } from '../src/pipeline.ts';
import type { Publisher } from '../src/publish/publisher.ts';
import type { ScanResult } from '../src/scanners/scanner.ts';

const target = { kind: 'manifests', name: 'deploy' } as const;
const policy: Policy = { budget: { high: 0 }, source: 'input', unknownAs: 'high', allowGaps: [], ignore: [] };
const clean: ScanResult = {
  observations: [],
  controls: [{ id: 'R1', result: 'pass' }],
  coverage: { unit: 'objects', examined: 2, passed: 2 },
  gaps: [],
  notices: [],
};

function scan(result: () => Promise<ScanResult>): PlannedScan {
  return { scanner: 'builtin', version: '1', target, run: result };
}

function plan(...scans: readonly PlannedScan[]): Plan {
  return { gate: 'manifest-scan', id: '', scans, policy, notices: ['said'] };
}

interface Recorded extends Publisher {
  readonly events: string[];
  readonly reports: Report[];
}

function recorder(name: string): Recorded {
  const [events, reports]: [string[], Report[]] = [[], []];
  return {
    name,
    events,
    reports,
    begin: async () => void events.push('begin'),
    publish: async (report) => {
      events.push('publish');
      reports.push(report);
      return { publisher: name, status: 'published' };
    },
    abandon: async ({ kind, reason }) => void events.push(`${kind}: ${reason}`),
  };
}

function ports(publishers: readonly Publisher[], more: Partial<Ports> = {}): Ports & { readonly said: string[] } {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  return {
    said,
    log: { info: say, warning: say, error: say, debug: say },
    now: () => new Date('2026-11-22T04:00:00Z'),
    signal: new AbortController().signal,
    version: '1.0.0',
    publishers,
    progress: () => undefined,
    matches: (glob, text) => glob === text,
    ...more,
  };
}

describe('run', () => {
  it('publishes a pass with everything it was judged by', async () => {
    const publisher = recorder('check');

    const { report, publications } = await run(plan(scan(async () => clean)), ports([publisher]));

    expect(report).toMatchObject({
      verdict: 'pass',
      judgedAt: '2026-11-22T04:00:00.000Z',
      reasons: [],
      notices: ['said'],
      scans: [{ id: 'builtin@deploy', status: 'completed', coverage: { examined: 2 } }],
      inputs: { policy, gatehouse: '1.0.0' },
    });
    expect(publisher.events).toEqual(['begin', 'publish']);
    expect(publications).toEqual([{ publisher: 'check', status: 'published' }]);
  });

  it('turns a scanner that throws into an error that names it, and still runs the others', async () => {
    const broken = scan(() => Promise.reject(new Error('out of memory', { cause: new Error('heap') })));

    const { report } = await run(
      plan(broken, { ...scan(async () => clean), target: { ...target, name: 'b' } }),
      ports([]),
    );

    expect(report.verdict).toBe('error');
    expect(report.reasons[0]?.message).toBe('builtin@deploy failed: out of memory: heap');
    expect(report.scans.map(({ status }) => status)).toEqual(['failed', 'completed']);
  });

  it('marks the gaps that the policy names, so that they are shown and no error', async () => {
    const gappy = { ...clean, gaps: [{ what: 'a.yaml', reason: 'not YAML' }] };
    const named = { ...plan(scan(async () => gappy)), policy: { ...policy, allowGaps: ['a.yaml'] } };

    const { report } = await run(named, ports([]));

    expect(report.verdict).toBe('pass');
    expect(report.scans[0]?.gaps).toEqual([{ what: 'a.yaml', reason: 'not YAML', allowed: true }]);
  });

  it('keeps the verdict when a publisher fails or throws, and tells the others', async () => {
    const after = recorder('comment');
    const failing: Publisher = { name: 'check', publish: () => Promise.reject(new Error('502')) };
    const given = ports([failing, after]);

    const { report, publications } = await run(plan(scan(async () => clean)), given);

    expect(report.verdict).toBe('pass');
    expect(publications[0]).toEqual({ publisher: 'check', status: 'failed', message: '502' });
    expect(after.events).toEqual(['begin', 'publish']);
    expect(given.said).toEqual(['check: 502']);
  });

  it('closes what it opened when it is cancelled, and publishes nothing', async () => {
    const publisher = recorder('check');
    const controller = new AbortController();
    const cancelled = scan(async () => {
      controller.abort(new Error('The run was cancelled.'));
      return clean;
    });

    await expect(run(plan(cancelled), ports([publisher], { signal: controller.signal }))).rejects.toThrow('cancelled');

    expect(publisher.events).toEqual(['begin', 'cancelled: The run was cancelled.']);
  });

  it('is an error when nothing was planned', async () => {
    expect((await run(plan(), ports([]))).report).toMatchObject({ verdict: 'error', reasons: [{ rule: 'scan.none' }] });
  });

  it('gives what it found to what it is compared with, and the report what came of it', async () => {
    const heads: unknown[] = [];
    const bases = async (head: unknown) => {
      heads.push(head);
      return { base: { how: 'scanned', sha: 'b', scans: [], findings: [] }, notices: ['kept here'] } as const;
    };

    const { report } = await run(
      { ...plan(scan(async () => clean)), commit: { sha: 'c' }, bases },
      ports([recorder('check')]),
    );

    expect(heads).toMatchObject([{ commit: { sha: 'c' }, scans: [{ id: 'builtin@deploy' }], findings: [] }]);
    expect(report).toMatchObject({
      commit: { sha: 'c' },
      inputs: { comparison: { base: { how: 'scanned', sha: 'b' } } },
    });
    expect(report.notices).toEqual(['said', 'kept here']);
  });

  it.each([new UserError('The branch gatehouse is not there.'), new ScanError('The base cannot be read.')])(
    'says why nothing was compared when that fails: %s',
    async (failure) => {
      const { report } = await run(
        { ...plan(scan(async () => clean)), bases: () => Promise.reject(failure) },
        ports([]),
      );

      expect(report.inputs.comparison).toEqual({ base: { how: 'none', reason: failure.message } });
      expect(report.notices).toContain(`Not compared with the base: ${failure.message}`);
    },
  );

  it('is broken, and publishes nothing, when the comparison is', async () => {
    const publisher = recorder('check');
    const broken = { ...plan(scan(async () => clean)), bases: () => Promise.reject(new TypeError('no')) };

    await expect(run(broken, ports([publisher]))).rejects.toThrow('no');

    expect(publisher.events).toEqual(['begin', 'broken: no']);
  });
});
