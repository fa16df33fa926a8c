import { relative, sep } from 'node:path';
import type { Gap } from '../../domain/scan.ts';

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

/** The name of a path in findings. */
export function nameOf(workingDirectory: string, path: string): string {
  return relative(workingDirectory, path).split(sep).join('/') || '.';
}

type Kind = 'charts' | 'kustomizations';
type Passed = 'vendored' | 'linksOut' | 'excluded' | 'broken' | 'jsonnet';

/** Gathers what is found, each path once. */
export class Gathering {
  readonly #workingDirectory: string;
  readonly #files = new Map<string, FoundFile>();
  readonly #sources = new Map<string, FoundFile>();
  readonly #folders = { charts: new Map<string, FoundFolder>(), kustomizations: new Map<string, FoundFolder>() };
  readonly #gaps: Gap[] = [];
  readonly #passed: Readonly<Record<Passed, string[]>> = {
    vendored: [],
    linksOut: [],
    excluded: [],
    broken: [],
    jsonnet: [],
  };

  constructor(workingDirectory: string) {
    this.#workingDirectory = workingDirectory;
  }

  nameOf(path: string): string {
    return nameOf(this.#workingDirectory, path);
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  folder(kind: Kind, path: string): void {
    this.#folders[kind].set(path, { path, name: this.nameOf(path) });
  }

  /** A file that was named stays so where it is found again. */
  file(kind: 'manifest' | 'source', path: string, how: Pick<FoundFile, 'named'>): void {
    const files = kind === 'manifest' ? this.#files : this.#sources;
    if (how.named || !files.has(path)) {
      files.set(path, { path, name: this.nameOf(path), ...how });
    }
  }

  gap(path: string, reason: string): void {
    const name = this.nameOf(path);
    this.#gaps.push({ what: name, reason, location: { path: name } });
  }

  passOver(why: Passed, path: string): void {
    this.#passed[why].push(this.nameOf(path));
  }

  result(asked: readonly string[]): Discovery {
    const { charts, kustomizations } = this.#folders;
    const { excluded, jsonnet } = this.#passed;
    const left = excluded.length;
    const isEmpty = this.#files.size + charts.size + kustomizations.size + this.#gaps.length === 0;
    return {
      files: [...this.#files.values()],
      charts: [...charts.values()],
      kustomizations: [...kustomizations.values()],
      sources: [...this.#sources.values()],
      gaps: this.#gaps,
      notices: this.#notices(),
      ...(isEmpty && {
        nothing: `No manifest in ${asked.join(', ')}${left > 0 ? ` (exclude leaves out ${left})` : ''}: there is no .yaml, .yml or .json file${jsonnet.length > 0 ? `, and nothing renders ${jsonnetIn(jsonnet)}` : ''}; name the folder that holds the manifests.`,
      }),
    };
  }

  #notices(): readonly string[] {
    const { vendored, linksOut, excluded, broken, jsonnet } = this.#passed;
    return [
      ...(excluded.length > 0 ? [`exclude leaves out ${excluded.length} files and folders.`] : []),
      ...listed(vendored, 'Not looked at, since they hold other projects, unless named in paths'),
      ...listed(linksOut, 'Not followed, since they lead out of the working directory'),
      ...listed(broken, 'Not looked at, since they could not be unpacked, whether or not they are charts'),
      ...jsonnetNotice(jsonnet),
    ];
  }
}

function jsonnetNotice(files: readonly string[]): readonly string[] {
  return files.length === 0
    ? []
    : [
        `Not rendered: ${jsonnetIn(files)}; what it makes is looked at where an earlier step writes it as YAML or JSON.`,
      ];
}

/** A repository may have hundreds of them, of which an example tells enough. */
function jsonnetIn([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? `Jsonnet in ${first}` : `Jsonnet in ${others.length + 1} files, as ${first}`;
}

const SHOWN = 5;

function listed(names: readonly string[], sentence: string): readonly string[] {
  const rest = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return names.length === 0 ? [] : [`${sentence}: ${names.slice(0, SHOWN).join(', ')}${rest}.`];
}
