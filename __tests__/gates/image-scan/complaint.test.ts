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

  it.each([
    ['a line of a program', ended('panic: nil\nmain.go:401 +0x1d'), /^it ended with exit code 1: /],
    ['an answer of a registry', ended('unexpected status code 401 from r.example'), /^the registry refused; check/],
    [
      'an archive of another form, of Trivy',
      ended(
        'FATAL\tFatal error\trun error: unable to initialize archive image: 2 errors occurred: * unable to open a.tar',
      ),
      /^there is no image in the form that its prefix names /,
    ],
    [
      'an archive of another form, of Grype',
      ended('failed to catalog: docker-archive: unable to provide image from tarball: unexpected EOF'),
      /^there is no image in the form that its prefix names /,
    ],
    [
      'a file that is no SBOM',
      ended('failed to catalog: sbom format not recognized'),
      /^the file is no SBOM in Cyclone/,
    ],
    [
      'a daemon that is not there, of Trivy',
      ended(
        'docker error: failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is right',
      ),
      /^no Docker daemon can be asked: start it/,
    ],
    [
      'a daemon that is not there, of Grype',
      ended('failed to catalog: docker not available: failed to connect to Docker daemon. Ensure Docker is running'),
      /^no Docker daemon can be asked: start it/,
    ],
    [
      'memory that ran out',
      ended('fatal error: runtime: out of memory'),
      /^it ended with exit code 1, as the system does when memory runs out: scan less/,
    ],
    [
      'a program that a shell saw killed',
      { ...ended(''), exitCode: 137 },
      /^it ended with exit code 137, as the system does when memory/,
    ],
    [
      'a program that was killed',
      { ...ended(''), exitCode: null, endedBy: 'signal', signal: 'SIGKILL' },
      /^it was ended by SIGKILL, as the system does when memory runs out: scan less/,
    ],
  ] as const)('takes %s for what it is', (_, result, sentence) => {
    expect(complaintOf(result, limits)).toMatch(sentence);
  });

  it('shows no password of an address, wherever it stands', () => {
    expect(complaintOf(ended(`FATAL\t${WRAPPED}https://anna:s3cret@r.example/v2/ refused`), limits)).not.toContain(
      's3cret',
    );
  });
});
