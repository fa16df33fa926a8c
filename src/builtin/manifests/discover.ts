import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { ScanError, messageOf } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import { CHART_ARCHIVE, chartYamlIn } from './chart-archive.ts';

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** As findings name it: relative to the working directory, with forward slashes. */
  readonly name: string;
  /** Asked for by its own path, not found in a folder. */
  readonly named: boolean;
}

export interface FoundFolder {
  readonly path: string;
  readonly name: string;
}

export interface Discovery {
  readonly files: readonly FoundFile[];
  /** Folders with a Chart.yaml, whose templates are not among the files, and archives of charts. */
  readonly charts: readonly FoundFolder[];
  /** Folders with a kustomization; their resources are among the files. */
  readonly kustomizations: readonly FoundFolder[];
  /** Dockerfiles and Terraform: no manifests, but some scanners take them too. */
  readonly sources: readonly FoundFile[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
  /** Why there is nothing in which a manifest could be. */
  readonly nothing?: string;
}

export interface DiscoverOptions {
  readonly workingDirectory: string;
  readonly paths: readonly string[];
  /** Globs over the names of files and folders. */
  readonly exclude: readonly string[];
  readonly signal: AbortSignal;
}

const MANIFEST = /\.(?:ya?ml|json)$/i;
const KUSTOMIZATION = /^(?:kustomization\.ya?ml|Kustomization)$/;
const SOURCE =
  /(?:^|\/)(?:(?:Docker|Container)file(?:\.[^/]+)?|[^/]+\.(?:Docker|Container)file|[^/]+\.(?:tf|tf\.json|tfvars|tofu))$/i;
/** What stands beside a Dockerfile under its name and is none. */
const NO_SOURCE = /file\.(?:dockerignore|md|txt|json|ya?ml|sh|ts|js|py|go)$/i;
const CHART = 'Chart.yaml';
/** Never somebody's manifests. */
const PASSED_OVER = new Set(['.git', '.hg', '.svn', 'node_modules', '.terraform', '.venv', '__pycache__']);
/** Other people's code, as a rule; a notice says that it was not looked at. */
const VENDORED = new Set(['vendor', 'third_party', 'bower_components']);

/** The name of a path in findings. */
export function nameOf(workingDirectory: string, path: string): string {
  return relative(workingDirectory, path).split(sep).join('/') || '.';
}

/** Finds what may hold manifests. Rejects with a `ScanError` when a path does not exist. */
export async function discover(options: DiscoverOptions): Promise<Discovery> {
  const walker = new Walker(options);
  for (const path of options.paths) {
    await walker.start(path);
  }
  await walker.followLinks();
  return walker.result();
}

class Walker {
  readonly #options: DiscoverOptions;
  readonly #excluded: (name: string) => boolean;
  readonly #files = new Map<string, FoundFile>();
  readonly #charts = new Map<string, FoundFolder>();
  readonly #kustomizations = new Map<string, FoundFolder>();
  readonly #sources = new Map<string, FoundFile>();
  readonly #seen = new Set<string>();
  readonly #gaps: Gap[] = [];
  readonly #vendored: string[] = [];
  readonly #linksOut: string[] = [];
  readonly #links: string[] = [];
  readonly #roots = new Set<string>();
  #left = 0;

  constructor(options: DiscoverOptions) {
    this.#options = options;
    this.#excluded = options.exclude.length === 0 ? () => false : picomatch([...options.exclude], { dot: true });
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
      return;
    }
    if (basename(absolute) === CHART) {
      await this.#folder(dirname(absolute));
    } else if (KUSTOMIZATION.test(basename(absolute))) {
      this.#kustomizations.set(dirname(absolute), this.#place(dirname(absolute)));
    } else if (CHART_ARCHIVE.test(absolute)) {
      this.#charts.set(absolute, this.#place(absolute));
    } else if (isSource(absolute)) {
      this.#sources.set(absolute, { ...this.#place(absolute), named: true });
    } else {
      this.#files.set(absolute, { ...this.#place(absolute), named: true });
    }
  }

  /** After all that is no link, so that a file has its own name where it is reached both ways. */
  async followLinks(): Promise<void> {
    for (let path = this.#links.shift(); path !== undefined; path = this.#links.shift()) {
      await this.#link(path);
    }
  }

  result(): Discovery {
    const { paths } = this.#options;
    const left = this.#left > 0 ? ` (exclude leaves out ${this.#left})` : '';
    const isEmpty = this.#files.size + this.#charts.size + this.#kustomizations.size + this.#gaps.length === 0;
    return {
      files: [...this.#files.values()],
      charts: [...this.#charts.values()],
      kustomizations: [...this.#kustomizations.values()],
      sources: [...this.#sources.values()],
      gaps: this.#gaps,
      notices: this.#notices(),
      ...(isEmpty && {
        nothing: `No manifest in ${paths.join(', ')}${left}: there is no .yaml, .yml or .json file; name the folder that holds the manifests.`,
      }),
    };
  }

  #notices(): readonly string[] {
    return [
      ...(this.#left > 0 ? [`exclude leaves out ${this.#left} files and folders.`] : []),
      ...listed(this.#vendored, 'Not looked at, since they hold other projects, unless named in paths'),
      ...listed(this.#linksOut, 'Not followed, since they lead out of the working directory'),
    ];
  }

  #place(path: string): FoundFolder {
    return { path, name: nameOf(this.#options.workingDirectory, path) };
  }

  async #folder(path: string): Promise<void> {
    this.#options.signal.throwIfAborted();
    const real = await realpath(path);
    if (this.#seen.has(real)) {
      return;
    }
    this.#seen.add(real);
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      this.#gap(path, `the folder cannot be read: ${messageOf(error)}; make it readable`);
      return [];
    });
    const isChart = entries.some(({ name }) => name === CHART);
    if (isChart) {
      this.#charts.set(path, this.#place(path));
    }
    // By code unit, so that every machine has one order.
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const rendered = isChart && (entry.name === 'templates' || entry.name === 'charts');
      if (!rendered) {
        await this.#entry(join(path, entry.name), entry);
      }
    }
  }

  async #entry(
    path: string,
    entry: { isDirectory(): boolean; isSymbolicLink(): boolean; isFile(): boolean; readonly name: string },
  ): Promise<void> {
    const { name } = this.#place(path);
    if (PASSED_OVER.has(entry.name)) {
      return;
    }
    if (this.#excluded(name)) {
      this.#left += 1;
    } else if (entry.isSymbolicLink()) {
      this.#links.push(path);
    } else if (entry.isDirectory()) {
      if (VENDORED.has(entry.name)) {
        this.#vendored.push(name);
        return;
      }
      await this.#folder(path);
    } else if (entry.isFile()) {
      await this.#archive(path);
      this.#file(path);
    }
  }

  async #archive(path: string): Promise<void> {
    if (CHART_ARCHIVE.test(path) && (await chartYamlIn(path)) !== undefined) {
      this.#charts.set(path, this.#place(path));
    }
  }

  #file(path: string): void {
    if (KUSTOMIZATION.test(basename(path))) {
      this.#kustomizations.set(dirname(path), this.#place(dirname(path)));
    } else if (MANIFEST.test(path) && !this.#files.has(path)) {
      this.#files.set(path, { ...this.#place(path), named: false });
    } else if (isSource(path)) {
      this.#sources.set(path, { ...this.#place(path), named: false });
    }
  }

  async #link(path: string): Promise<void> {
    const target = await realpath(path).catch(() => undefined);
    if (target === undefined) {
      if (MANIFEST.test(path)) {
        this.#gap(path, 'the symbolic link leads nowhere, or in a circle; mend or remove it');
      }
      return;
    }
    const isFolder = (await stat(target)).isDirectory();
    if (![...this.#roots].some((root) => target.startsWith(root + sep) || target === root)) {
      if (isFolder) {
        this.#linksOut.push(this.#place(path).name);
      } else if (MANIFEST.test(path)) {
        this.#gap(path, 'the symbolic link leads out of the working directory and is not followed; copy the file');
      }
    } else if (isFolder) {
      await this.#folder(path);
    } else if (!this.#seen.has(target) && !this.#files.has(target)) {
      this.#seen.add(target);
      this.#file(path);
    }
  }

  #gap(path: string, reason: string): void {
    const { name } = this.#place(path);
    this.#gaps.push({ what: name, reason, location: { path: name } });
  }
}

function isSource(path: string): boolean {
  return SOURCE.test(path) && !NO_SOURCE.test(path);
}

const SHOWN = 5;

function listed(names: readonly string[], sentence: string): readonly string[] {
  const rest = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return names.length === 0 ? [] : [`${sentence}: ${names.slice(0, SHOWN).join(', ')}${rest}.`];
}
