import type { ProcessResult } from '../../../src/domain/process.ts';
import { complaintOf } from '../../../src/gates/images/complaint.ts';

function ended(stderr: string): ProcessResult {
  return { exitCode: 1, endedBy: 'exit', stdout: '', stderr };
}

const limits = { timeoutMs: 60_000 };
const WRAPPED = 'scan error: '.repeat(80);

describe('what a broken scanner said', () => {
  it('keeps the cause, which Go names last, of a long error', () => {
    const complaint = complaintOf(ended(`FATAL\tFatal error\trun error: ${WRAPPED}the manifest is gone`), limits);

    expect(complaint).toMatch(
      /^it ended with exit code 1: run error: scan error: .* … .*scan error: the manifest is gone$/,
    );
    expect(complaint.length).toBeLessThan(700);
  });

  it('is told in one sentence that is known, however long it is', () => {
    const complaint = complaintOf(
      ended(`FATAL\tFatal error\t${WRAPPED}dial tcp: lookup r.example: no such host`),
      limits,
    );

    expect(complaint).toMatch(
      /^the server cannot be reached \(exit code 1: .* … .*dial tcp: lookup r\.example: no such host\)$/,
    );
  });

  it('shows no password of an address, wherever it stands', () => {
    expect(complaintOf(ended(`FATAL\t${WRAPPED}https://anna:s3cret@r.example/v2/ refused`), limits)).not.toContain(
      's3cret',
    );
  });
});
