import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { ScanError, messageOf } from '../../domain/errors.ts';
import { Gathering, type Discovery } from './discovery.ts';
import { CHART, kindOf, PASSED_OVER, VENDORED } from './file-kinds.ts';

export interface DiscoverOptions {
  readonly workingDirectory: string;
  readonly paths: readonly string[];
  /** Globs over the names of files and folders. */
  readonly exclude: readonly string[];
  readonly signal: AbortSignal;
}

/** Finds what may hold manifests. Rejects with a `ScanError` when a path does not exist. */
export async function discover(options: DiscoverOptions): Promise<Discovery> {
  const walker = new Walker(options);
  for (const path of options.paths) {
    await walker.start(path);
  }
  return walker.end();
}

class Walker {
  readonly #options: DiscoverOptions;
  readonly #excluded: (name: string) => boolean;
  readonly #found: Gathering;
  readonly #seen = new Set<string>();
  readonly #links: string[] = [];
  readonly #roots = new Set<string>();

  constructor(options: DiscoverOptions) {
    this.#options = options;
    this.#excluded = options.exclude.length === 0 ? () => false : picomatch([...options.exclude], { dot: true });
    this.#found = new Gathering(options.workingDirectory);
  }

  async start(path: string): Promise<void> {
    const { workingDirectory } = this.#options;
    const absolute = resolve(workingDirectory, path);
    const found = await stat(absolute).catch((error: unknown) => {
      throw new ScanError(`The path ${path} cannot be scanned, seen from ${workingDirectory}: correct it`, {
        cause: error,
      });
    });
    this.#roots.add(await realpath(workingDirectory));
    if (found.isDirectory()) {
      this.#roots.add(await realpath(absolute));
      await this.#folder(absolute);
    } else {
      await this.#named(absolute);
    }
  }

  /** Links come after all that is none, so that a file has its own name where it is reached both ways. */
  async end(): Promise<Discovery> {
    for (let path = this.#links.shift(); path !== undefined; path = this.#links.shift()) {
      await this.#link(path);
    }
    return this.#found.result(this.#options.paths);
  }

  async #named(path: string): Promise<void> {
    const kind = kindOf(path);
    if (kind === 'chart') {
      await this.#folder(dirname(path));
    } else if (kind === 'kustomization') {
      this.#found.folder('kustomizations', dirname(path));
    } else if (kind === 'chart-archive') {
      this.#found.folder('charts', path);
    } else {
      this.#found.file(kind === 'source' ? 'source' : 'manifest', path, { named: true });
    }
  }

  async #folder(path: string): Promise<void> {
    this.#options.signal.throwIfAborted();
    const real = await realpath(path);
    if (this.#seen.has(real)) {
      return;
    }
    this.#seen.add(real);
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      this.#found.gap(path, `the folder cannot be read: ${messageOf(error)}; make it readable`);
      return [];
    });
    const isChart = entries.some(({ name }) => name === CHART);
    if (isChart) {
      this.#found.folder('charts', path);
    }
    // By code unit, so that every machine has one order.
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const rendered = isChart && (entry.name === 'templates' || entry.name === 'charts');
      if (!rendered) {
        await this.#entry(join(path, entry.name), entry);
      }
    }
  }

  async #entry(path: string, entry: Dirent): Promise<void> {
    if (PASSED_OVER.has(entry.name)) {
      return;
    }
    if (this.#excluded(this.#found.nameOf(path))) {
      this.#found.passOver('excluded', path);
    } else if (entry.isSymbolicLink()) {
      this.#links.push(path);
    } else if (entry.isDirectory() && VENDORED.has(entry.name)) {
      this.#found.passOver('vendored', path);
    } else if (entry.isDirectory()) {
      await this.#folder(path);
    } else if (entry.isFile()) {
      await this.#file(path);
    }
  }

  async #file(path: string): Promise<void> {
    const kind = kindOf(path);
    if (kind === 'kustomization') {
      this.#found.folder('kustomizations', dirname(path));
    } else if (kind === 'chart-archive') {
      await this.#archive(path);
    } else if (kind === 'jsonnet') {
      this.#found.passOver('jsonnet', path);
    } else if (kind !== 'other') {
      // Of a chart, Chart.yaml is read too: what is in it is not lost.
      this.#found.file(kind === 'source' ? 'source' : 'manifest', path, { named: false });
    }
  }

  /** Helm stops at the end of the archive, and so takes some in which something broken follows. */
  async #archive(path: string): Promise<void> {
    // Most repositories have no archive, and none of them waits for the reader.
    const { chartYamlIn } = await import('./chart-archive.ts');
    try {
      if ((await chartYamlIn(path)) !== undefined) {
        this.#found.folder('charts', path);
      }
    } catch {
      this.#found.passOver('broken', path);
    }
  }

  async #link(path: string): Promise<void> {
    const mayHoldManifest = ['chart', 'kustomization', 'manifest'].includes(kindOf(path));
    const target = await realpath(path).catch(() => undefined);
    if (target === undefined) {
      if (mayHoldManifest) {
        this.#found.gap(path, 'the symbolic link leads nowhere, or in a circle; mend or remove it');
      }
      return;
    }
    const isFolder = (await stat(target)).isDirectory();
    if (![...this.#roots].some((root) => target.startsWith(root + sep) || target === root)) {
      if (isFolder) {
        this.#found.passOver('linksOut', path);
      } else if (mayHoldManifest) {
        this.#found.gap(
          path,
          'the symbolic link leads out of the working directory and is not followed; copy the file',
        );
      } else if (kindOf(path) === 'source') {
        this.#found.passOver('linksOut', path);
      }
    } else if (isFolder) {
      await this.#folder(path);
    } else if (!this.#seen.has(target) && !this.#found.has(target)) {
      this.#seen.add(target);
      await this.#file(path);
    }
  }
}
