import { laboratory, type Lab } from './support.ts';

const SHELLCHECK = `#!/bin/sh
[ "$1" = --version ] && { echo 'version: 0.11.0'; exit; }
while [ "$1" != -- ]; do shift; done; shift
awk 'BEGIN { printf "{\\"comments\\":[" } FNR == 2 { printf "%s{\\"file\\":\\"%s\\",\\"line\\":2,\\"column\\":1,\\"level\\":\\"error\\",\\"code\\":1,\\"message\\":\\"%s\\"}", c, FILENAME, $0; c = "," } END { print "]}" }' "$@"
`;

/** Ends as osv-scanner does, by what stands in the lockfile. */
const OSV = `#!/bin/sh
[ "$1" = --version ] && { echo 'osv-scanner version: 2.5.0'; exit; }
for one; do case "$one" in --output-file=*) report=\${one#*=} ;; --lockfile=:*) file=\${one#*:} ;; esac; done
case "$(cat "$file")" in
  *broken*) echo 'Error during extraction: (x) y: could not extract: no such bracket' >&2; exit 127 ;;
  *bad*) printf '{"experimental_config":{},"results":[{"source":{"path":"%s"},"packages":[{"package":{"name":"bad","version":"1","ecosystem":"npm"},"vulnerabilities":[{"id":"GHSA-1"}],"groups":[{"ids":["GHSA-1"],"max_severity":"8"}]}]}]}' "$file" > "$report"; exit 1 ;;
  *killed*) kill -9 $$ ;;
esac
echo 'No package sources found, --help for usage information.' >&2; exit 128
`;

/** Looks at every file, and tells the rules that it was given. */
const SEMGREP = `#!/bin/sh
[ "$2" = --version ] && { echo 1.185.0; exit; }
for one; do case "$one" in --config=*) rules=\${one#*=} ;; esac; done
printf '{"results":[{"check_id":"%s","path":"a.py","extra":{"message":"m","severity":"LOW"}}],"errors":[],"paths":{"scanned":["a.py"]}}' "$rules"
`;

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
  lab.program('shellcheck', SHELLCHECK);
  lab.program('osv-scanner', OSV);
  lab.program('osemgrep', SEMGREP);
});
afterEach(() => lab.end());

it('knows a script without an ending by how it begins, in the head and in the base', async () => {
  lab.write('run', '#!/bin/sh\nold\n');
  lab.write('tool', '#!/usr/bin/python3\nold\n');
  lab.git('init');
  lab.git('add', '.');
  lab.git('commit', '-m', 'base');
  lab.write('tool', '#!/bin/bash\nnew\n');

  const { code, report } = await lab.run({ scanners: 'shellcheck', base: 'HEAD', judge: 'change', 'fail-on': 'high' });

  expect(code).toBe(1);
  expect(report?.findings.map(({ title, cause }) => [title, cause])).toEqual([
    ['old', undefined],
    ['new', 'change'],
  ]);
  expect(report?.scans[0]?.coverage?.examined).toBe(2);
});

it('runs semgrep with the rules that the user names where the checkout has none', async () => {
  lab.write('a.py', 'x\n');
  lab.write('ci/rules.yml', 'rules: []\n');

  const none = await lab.run({ scanners: 'semgrep' });
  const named = await lab.run({ scanners: 'semgrep', 'scanner-config': 'semgrep=ci/rules.yml' });
  const registry = await lab.run({ scanners: 'semgrep', 'scanner-config': 'semgrep=p/golang' });

  expect([none.code, none.report?.scans[0]?.reason]).toEqual([
    2,
    expect.stringContaining('there are no rules of Semgrep (.semgrep.yml, .semgrep/ or scanner-config)'),
  ]);
  expect(named.report?.findings[0]?.id).toMatch(/\/ci\/rules\.yml$/);
  expect(registry.report?.findings[0]?.id).toBe('p/golang');
});

it('tells of each lockfile, of those that name nothing in a notice, and of those that cannot be read in a gap', async () => {
  lab.write('a/package-lock.json', '{"bad":1}');
  lab.write('b/yarn.lock', 'broken');
  lab.write('c/requirements.txt', '# none\n');
  lab.write('d/Gemfile.lock', 'what is this\n');

  const { code, report } = await lab.run({ scanners: 'osv-scanner' });

  expect(code).toBe(2);
  expect(report?.findings.map(({ severity, locations }) => [severity, locations[0]?.path])).toEqual([
    ['high', 'a/package-lock.json'],
  ]);
  expect(report?.scans[0]?.gaps).toEqual([
    {
      what: 'b/yarn.lock',
      reason: expect.stringContaining('cannot be read, so that none of its packages were looked up'),
    },
    { what: 'd/Gemfile.lock', reason: expect.stringContaining('no package was found in it, although it is not empty') },
  ]);
  expect(report?.scans[0]?.notices?.join()).toContain('osv-scanner finds nothing to look at in c/requirements.txt');
});

it('fails where the only lockfile that was looked at names nothing', async () => {
  lab.write('a/requirements.txt', '# none\n');
  lab.write('b/yarn.lock', 'killed');

  const { code, report } = await lab.run({ scanners: 'osv-scanner' });

  expect([code, report?.scans[0]?.status]).toEqual([2, 'failed']);
  expect(report?.scans[0]?.reason).toContain('it was ended by SIGKILL, as the system does when memory runs out');
});

it('says of auto why each scanner runs or does not', async () => {
  lab.write('go.sum', 'x\n');
  lab.write('run', '#!/bin/sh\n');
  lab.write('yarn.lock', 'bad\n');
  lab.program(
    'gitleaks',
    '#!/bin/sh\n[ "$1" = version ] && echo 8.30.1\nfor one; do case "$one" in --report-path=*) echo "[]" > "${one#*=}";; esac; done\n',
  );

  const { log } = await lab.run({});

  expect(log).toContain('auto runs osv-scanner (1 file), gitleaks (3 files), shellcheck (1 file); not golangci-lint');
  expect(log).toContain('not govulncheck: there are no Go files in a module');
  expect(log).toContain('not semgrep: there are no rules of Semgrep (.semgrep.yml, .semgrep/ or scanner-config)');
});

it('refuses the database of a scanner that has none', async () => {
  lab.write('run.sh', 'x\n');

  const { code, log } = await lab.run({ scanners: 'shellcheck', 'db-mirror': 'osv-scanner=osv' });

  expect(code).toBe(2);
  expect(log).toContain('is for none of the scanners that run (shellcheck)');
});

it('believes no database without a record, which osv-scanner would call clean', async () => {
  lab.write('yarn.lock', 'bad\n');
  lab.write('osv/osv-scalibr/npm/all.zip', `PK\u0005\u0006${'\0'.repeat(18)}`);

  const { code, report } = await lab.run({ scanners: 'osv-scanner', 'db-mirror': 'osv-scanner=osv' });

  expect(code).toBe(2);
  expect(report?.scans[0]?.reason).toMatch(
    /^the database that db-mirror names holds no record of npm: fetch .*all\.zip again$/,
  );
});
