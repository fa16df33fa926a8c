import { choose } from '../../src/install/choice.ts';
import { refuseDenied } from '../../src/install/deny-list.ts';
import type { InstallRequest } from '../../src/install/request.ts';
import { NOW, rowOf, source } from '../support/release-server/setup.ts';

const sha256 = 'a'.repeat(64);

function request(changes: Partial<InstallRequest> = {}): InstallRequest {
  return {
    scanner: source,
    platform: 'linux-x64',
    sources: ['release'],
    accept: ['lock'],
    verify: 'lock',
    minAgeMs: 7 * 86_400_000,
    rows: [
      { ...rowOf('1.3.0', { sha256 }), published: '2026-11-20', recorded: '2026-11-21' },
      { ...rowOf('1.2.0', { sha256 }), published: '2026-11-15', recorded: '2026-11-16' },
      rowOf('1.1.0', { sha256 }),
    ],
    cacheDir: '/tmp',
    workDir: '/tmp',
    ...changes,
  };
}

describe('the version that is installed', () => {
  it('is the newest that is old enough', () => {
    expect(choose(request(), NOW)).toMatchObject({ version: '1.2.0', named: false, notices: [] });
  });

  it('is the newest of all when no age is wanted', () => {
    expect(choose(request({ minAgeMs: 0 }), NOW).version).toBe('1.3.0');
  });

  it('is never of an older major version that nobody has named, however old it has to be', () => {
    const rows = [
      { ...rowOf('2.0.0', { sha256 }), published: '2026-11-20', recorded: '2026-11-21' },
      ...request().rows,
    ];

    expect(() => choose(request({ rows }), NOW)).toThrow('Every version of probe in the lock is younger');
    expect(choose(request({ rows, version: '1.2.0' }), NOW).version).toBe('1.2.0');
  });

  it('is the one that was asked for, with or without its v', () => {
    expect(choose(request({ version: 'v1.1.0' }), NOW)).toMatchObject({ version: '1.1.0', named: true });
  });

  it('is refused when it is too young, although it was asked for', () => {
    expect(() => choose(request({ version: '1.3.0' }), NOW)).toThrow(
      'probe 1.3.0 is 2 days old, less than the minimum age of 7 days',
    );
  });

  it('is as old as its record when nobody tells when it was published', () => {
    const { published, ...row } = rowOf('1.2.0', { sha256 });
    const recorded = { ...row, recorded: '2026-11-21' };

    expect(published).toBeDefined();
    expect(() => choose(request({ rows: [recorded] }), NOW)).toThrow('1.2.0 is 1 day old');
  });

  it('is refused when every version is too young', () => {
    expect(() => choose(request({ minAgeMs: 3650 * 86_400_000 }), NOW)).toThrow(
      'Every version of probe in the lock is younger than the minimum age of 3650 days',
    );
  });

  it('is refused when the lock is empty, and the sentence says how to fill it', () => {
    expect(() => choose(request({ rows: [] }), NOW)).toThrow('add one with "npm run lock -- probe VERSION"');
  });

  it.each(['latest', '', '1', '1.x', '^1.2.0', '1.2.0; rm -rf', '../1.2.0', 'main'])('is never "%s"', (version) => {
    expect(() => choose(request({ version }), NOW)).toThrow(`"${version}" is no version of probe: name one exactly`);
  });

  it('is never one whose publication day is nonsense', () => {
    const asking = request({ version: '9.0.0', accept: ['checksum'], dates: { '9.0.0': 'yesterday' } });

    expect(() => choose(asking, NOW)).toThrow('"yesterday" is no publication day');
  });

  const trivy = { ...source, name: 'trivy' };

  it.each(['0.69.4', 'v0.69.5', '0.69.6'])('is never Trivy %s, whatever is accepted', (version) => {
    const asking = request({ scanner: trivy, version, accept: ['none', 'checksum'], minAgeMs: 0 });

    expect(() => choose(asking, NOW)).toThrow(/is compromised and never run: .*CVE-2026-33634, GHSA-69fq-xp46-6x23/);
  });

  it('is never a denied one, although the lock has a row of it', () => {
    const rows = ['0.69.6', '0.69.3'].map((version) => ({ ...rowOf(version, { sha256 }), scanner: 'trivy' }));

    expect(choose(request({ scanner: trivy, rows }), NOW).version).toBe('0.69.3');
  });

  it('is of no other major version either where all of the first are denied', () => {
    const rows = ['0.69.6', '1.0.0'].map((version) => ({ ...rowOf(version, { sha256 }), scanner: 'trivy' }));

    expect(() => choose(request({ scanner: trivy, rows }), NOW)).toThrow(
      'Every version of trivy in the lock that begins with 0 is compromised and never run: name one of another with scanner-versions: 1.0.0.',
    );
    expect(() => choose(request({ scanner: trivy, rows: rows.slice(0, 1) }), NOW)).toThrow(
      'is compromised and never run: add another with "npm run lock -- trivy VERSION"',
    );
  });
});

describe('the deny list', () => {
  const list = [
    { scanner: 'probe', versions: ['6.6.6'], sha256: [sha256], advisory: 'CVE-0000-0000', what: 'it steals' },
  ];

  it('knows a program by its digest', () => {
    expect(() => refuseDenied('probe', { sha256, where: '/usr/bin/probe' }, list)).toThrow(
      `probe ${sha256} (/usr/bin/probe) is compromised and never run: it steals (CVE-0000-0000). Use another version; ` +
        'where this one has run, treat every secret it could read as stolen.',
    );
  });

  it('lets the same version of another scanner pass', () => {
    expect(() => refuseDenied('other', { version: '6.6.6', where: 'x' }, list)).not.toThrow();
  });
});
