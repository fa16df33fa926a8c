import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Report } from '../../../src/domain/report.ts';
import { runOnTerminal } from '../../../src/gates/on-terminal.ts';

/** A finding as Trivy writes it. */
export const CRITICAL = {
  VulnerabilityID: 'CVE-2026-0001',
  PkgName: 'left-pad',
  PkgIdentifier: { PURL: 'pkg:npm/left-pad@1.3.0' },
  InstalledVersion: '1.3.0',
  FixedVersion: '1.3.1',
  Severity: 'CRITICAL',
  Title: 'Pads too far',
};

export function trivyReport(...vulnerabilities: readonly object[]): string {
  return JSON.stringify({
    SchemaVersion: 2,
    ArtifactName: 'image',
    ArtifactType: 'container_image',
    Metadata: { ImageID: `sha256:${'a'.repeat(64)}` },
    Results: [
      {
        Target: 'Node.js',
        Class: 'lang-pkgs',
        Type: 'node-pkg',
        Packages: [
          { Name: 'left-pad', Version: '1.3.0', Identifier: { PURL: 'pkg:npm/left-pad@1.3.0' } },
          { Name: 'ws', Version: '9.0.0', Identifier: { PURL: 'pkg:npm/ws@9.0.0' } },
        ],
        Vulnerabilities: vulnerabilities,
      },
    ],
  });
}

export interface Lab {
  readonly root: string;
  /** Puts an image into the working folder: what the scanner does with it is a shell script, in which $report is the file to write. */
  image(name: string, script: string): string;
  /** How the scanner answers when it is asked for its database. */
  database(script: string): void;
  /** How it answers when it is asked for the one of JARs. */
  javaDatabase(script: string): void;
  run(inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<Ran>;
  end(): void;
}

export interface Ran {
  readonly code: number;
  readonly report: Report | undefined;
  readonly log: string;
  /** One line for each start of the scanner. */
  readonly started: readonly string[];
}

/** A folder with a scanner that does what the image says, in place of Trivy. */
export function laboratory(): Lab {
  const root = mkdtempSync(join(tmpdir(), 'gatehouse-images-'));
  for (const folder of ['bin', 'tmp']) {
    mkdirSync(join(root, folder));
  }
  const calls = join(root, 'calls');
  const database = (script: string): void => writeFileSync(join(root, 'database.sh'), script);
  const javaDatabase = (script: string): void => writeFileSync(join(root, 'java-database.sh'), script);
  database('exit 0');
  javaDatabase('exit 0');
  writeFileSync(join(root, 'state.json'), JSON.stringify({ Version: 2, UpdatedAt: new Date() }));
  writeFileSync(join(root, 'bin', 'trivy'), scanner(root), { mode: 0o755 });
  return {
    root,
    database,
    javaDatabase,
    image: (name, script) => {
      writeFileSync(join(root, name), script);
      return `docker-archive:${name}`;
    },
    run: async (inputs, env = {}) => {
      writeFileSync(calls, '');
      const own = { accept: 'none', 'install-from': 'path', 'cache-dir': join(root, 'cache'), concurrency: '2' };
      const files = { format: 'json', output: 'report.json', 'scan-timeout': '30s' };
      rmSync(join(root, 'report.json'), { force: true });
      const said: string[] = [];
      const stream = Object.assign(new Writable({ write: (chunk, _, done) => (said.push(String(chunk)), done()) }), {});
      const code = await runOnTerminal('image-scan', new Map(Object.entries({ ...own, ...files, ...inputs })), {
        env: { PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`, RUNNER_TEMP: join(root, 'tmp'), ...env },
        cwd: () => root,
        stdout: stream,
        stderr: stream,
        on: () => undefined,
        off: () => undefined,
        exit: () => undefined,
      });
      const started = readFileSync(calls, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      return { code, log: said.join(''), report: written(join(root, 'report.json')), started };
    },
    end: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

function written(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

function scanner(root: string): string {
  return `#!/bin/sh
PATH=/usr/bin:/bin
echo "$*" >> ${root}/calls
env > ${root}/environment
for image; do
  [ "$before" = --output ] && report=$image; before=$image
  case "$image" in
    --output=*) report=\${image#--output=} ;; --input=*) input=\${image#--input=} ;; --cache-dir=*) cache=\${image#--cache-dir=} ;;
  esac
done
image=\${input:-$image}
case "$*" in
  --version) echo 'Version: 0.74.0' ;;
  *--download-db-only*) (. ${root}/database.sh) && mkdir "$cache/db" && : > "$cache/db/trivy.db" && cp ${root}/state.json "$cache/db/metadata.json" ;;
  *--download-java-db-only*) (. ${root}/java-database.sh) && mkdir "$cache/java-db" && : > "$cache/java-db/trivy-java.db" && cp ${root}/state.json "$cache/java-db/metadata.json" ;;
  convert*) echo '{"bomFormat":"CycloneDX"}' > "$report" ;;
  *) [ -f "$image" ] || { printf '2026-11-22T06:00:00Z\\tFATAL\\tFatal error\\tunable to find %s\\n' "$image" >&2; exit 1; }; . "$image" ;;
esac
`;
}

/** A script that writes a report when the database of JARs is there, and breaks off as Trivy does when it is not. */
export function holdsJars(report: string): string {
  const said = "FATAL\\tUnable to initialize the Java DB: '--skip-java-db-update' cannot be specified on the first run";
  return `[ -f "$cache/java-db/metadata.json" ] || { printf "${said}\\n" >&2; exit 1; }\n${writes(report)}`;
}

/** A script that writes a report. */
export function writes(report: string): string {
  return `cat > "$report" <<'END'\n${report}\nEND\n`;
}
