import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import { toolsFolder } from '../../scripts/tools/locate.mjs';

const entry = fileURLToPath(new URL('../../src/cli/entry.ts', import.meta.url));

/** The image that every pair is of, whatever lies there. */
export const IMAGE = 'docker-archive:shop.tar';

export type Age = 'older' | 'newer';

export interface Given {
  /** Which of the built images lies there as `shop.tar`. */
  readonly image?: string;
  readonly database?: Age;
  readonly flags?: Readonly<Record<string, string>>;
  /** In front of the PATH: another version of a scanner. */
  readonly programs?: string;
}

/** A repository on the branch main, in which runs follow each other. */
export class Bench {
  readonly root = mkdtempSync(join(tmpdir(), 'gatehouse-e2e-baseline-'));
  readonly repository = join(this.root, 'repository');
  readonly #images: string;
  readonly #databases: string;
  readonly #baselines = new Map<string, Promise<string>>();
  #runs = 0;

  constructor(images: string, databases: string) {
    this.#images = images;
    this.#databases = databases;
    mkdirSync(this.repository);
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit({ '.gitignore': 'shop.tar\n' });
  }

  git(...args: readonly string[]): string {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    return execFileSync('git', [...who, '-C', this.repository, ...args], { encoding: 'utf8' }).trim();
  }

  commit(files: Readonly<Record<string, string | null>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.repository, path);
      if (text === null) {
        rmSync(file);
      } else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'Change');
  }

  /** The folder of the baseline that image-scan makes on the branch main; made once for each state. */
  baseline(given: Given): Promise<string> {
    const key = JSON.stringify(given);
    const made = this.#baselines.get(key) ?? this.#makeBaseline(given);
    this.#baselines.set(key, made);
    return made;
  }

  async #makeBaseline(given: Given): Promise<string> {
    const folder = join(this.root, `baseline-${this.#runs}`);
    const report = await this.imageScan(folder, { ...given, flags: { 'baseline-branch': 'main', ...given.flags } });
    assert.equal(report.verdict, 'pass');
    assert(existsSync(join(folder, 'baseline.json')), 'no baseline was made');
    return folder;
  }

  /** Runs image-scan, compared with the baseline in the folder; nothing is too much. */
  imageScan(baseline: string, { image = 'before', database = 'newer', flags = {}, programs }: Given): Promise<Report> {
    copyFileSync(join(this.#images, `${image}.docker.tar`), join(this.repository, 'shop.tar'));
    const scanners = flags['scanners'] ?? 'trivy';
    const files = scanners.split(',').map((name) => `${name}=${join(this.#databases, database, `${name}.db.tar.gz`)}`);
    const usual = {
      images: IMAGE,
      scanners,
      checks: 'vulnerability',
      accept: 'lock,checksum',
      'install-from': 'path',
      'db-max-age': '99999d',
      'cache-dir': join(this.root, 'cache'),
      'db-file': files.join(','),
      budget: 'total=100000',
      baseline: `file:${baseline}`,
    };
    return this.run('image-scan', { ...usual, ...flags }, programs);
  }

  /** Runs a gate as a person would, with the scanners of the tools cache on the PATH. */
  async run(gate: string, flags: Readonly<Record<string, string>>, programs?: string): Promise<Report> {
    const file = join(this.root, `report-${this.#runs++}.json`);
    const args = Object.entries({ ...flags, format: 'json', output: file }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]);
    const path = [...(programs === undefined ? [] : [programs]), toolsFolder(), process.env['PATH']].join(delimiter);
    const child = spawn(process.execPath, [entry, gate, ...args], {
      cwd: this.repository,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    }
    await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    assert(existsSync(file), said);
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    assert.notEqual(report.verdict, 'error', JSON.stringify(report.reasons.map(({ message }) => message)) + said);
    return report;
  }

  /** A folder with one program under another name. */
  programs(name: string, path: string): string {
    const folder = mkdtempSync(join(this.root, 'bin-'));
    symlinkSync(path, join(folder, name));
    return folder;
  }

  /** The path of an image that was built. */
  image(name: string): string {
    return join(this.#images, `${name}.docker.tar`);
  }

  end(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The open findings with that cause, as ID and package; undefined is: not new. */
export function withCause({ findings }: Report, cause: Finding['cause']): readonly string[] {
  return findings
    .filter((one) => one.status === 'open' && one.cause === cause)
    .map(named)
    .toSorted();
}

export function gone({ findings }: Report): readonly string[] {
  return findings
    .filter(({ status }) => status === 'gone')
    .map(named)
    .toSorted();
}

function named({ id, component, locations }: Finding): string {
  return `${id} ${component?.name ?? locations[0]?.path ?? ''}`;
}

/** The names of packages, each once and in lower case, that the findings are in. */
export function packagesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => (name.split(' ')[1] ?? '').toLowerCase()))].toSorted();
}

/** Every finding with a cause says what proves it. */
export function proven({ findings }: Report): void {
  for (const { id, cause, causeReason } of findings) {
    assert(cause === undefined || (causeReason ?? '') !== '', `${id} does not say why it is ${cause ?? ''}`);
  }
}
