import { openCheckRun, type PendingCheck } from '../../src/github/check-run.ts';
import { closeCheckRun } from '../../src/github/orphan.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { api, github, headSha, PACE, pullRequestEnv, recordedLog, stopAll, type RecordedLog } from './session.ts';

afterEach(stopAll);

async function opened(fake: FakeGitHub): Promise<PendingCheck> {
  const check = { name: 'gatehouse / test', headSha: headSha(fake), externalId: 'x' };
  await openCheckRun(await api(fake), { ...check, title: 'Scanning', summary: 'Running.' });
  return check;
}

interface Given {
  readonly reason?: 'cancelled' | 'crashed';
  readonly token?: string;
  readonly log?: RecordedLog;
}

function close(fake: FakeGitHub, check: PendingCheck, given: Given = {}): Promise<boolean> {
  const { reason = 'crashed', token = 'ghs_test', log = recordedLog() } = given;
  return closeCheckRun({ env: pullRequestEnv(fake), token, check, reason, version: '1.0.0', log, pace: PACE });
}

describe('closeCheckRun', () => {
  it.each([
    ['cancelled', 'cancelled'],
    ['crashed', 'failure'],
  ] as const)('ends the check run of a job that %s as %s', async (reason, conclusion) => {
    const fake = await github();
    const check = await opened(fake);

    const closed = await close(fake, check, { reason });

    expect(closed).toBe(true);
    expect(fake.state.checkRuns).toMatchObject([{ status: 'completed', conclusion }]);
  });

  it('leaves a completed check run as it is', async () => {
    const fake = await github();
    const check = await opened(fake);
    Object.assign(fake.state.checkRuns[0] ?? {}, { status: 'completed', conclusion: 'success' });

    const closed = await close(fake, check);

    expect(closed).toBe(false);
    expect(fake.state.checkRuns[0]?.conclusion).toBe('success');
  });

  it('closes it though the connection broke', async () => {
    const fake = await github();
    const check = await opened(fake);
    fake.faults.add({ operation: 'checks/update' }, { kind: 'drop', when: 'before' });

    await close(fake, check);

    expect(fake.state.checkRuns[0]?.conclusion).toBe('failure');
  });

  it.each([
    ['there is no token', { token: '' }, /there is no token/u],
    ['the token is not known', { token: 'wrong' }, /Bad credentials/u],
  ])('warns when %s', async (_, given, expected) => {
    const fake = await github();
    const check = await opened(fake);
    const log = recordedLog();

    const closed = await close(fake, check, { ...given, log });

    expect(closed).toBe(false);
    expect(log.lines).toEqual([expect.stringMatching(expected)]);
  });

  it('warns when GitHub is down', async () => {
    const fake = await github();
    const check = await opened(fake);
    const log = recordedLog();
    fake.faults.add({ times: 99 }, { kind: 'status', status: 503 });

    await close(fake, check, { log });

    expect(log.lines).toEqual([expect.stringMatching(/^warning: The check run of this run may still be open/u)]);
  });
});
