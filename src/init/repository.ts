import { modulesWithCode } from '../scanners/golangci-lint/plan.ts';
import { isLockfile } from '../scanners/osv-scanner/lockfile.ts';
import { isScript } from '../scanners/shellcheck/script.ts';

/** A file of a repository, as far as a proposal needs it. */
export interface SeenFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  /** The beginning of a file of YAML, go.mod and go.work; absent for all others. */
  readonly text?: string;
}

/** What a repository holds that a gate can scan. */
export interface Contents {
  /** Folders with Kubernetes manifests or Kustomizations, the outermost ones. */
  readonly manifests: readonly string[];
  /** How many files of manifests there are. */
  readonly manifestFiles: number;
  /** Folders with a Chart.yaml. */
  readonly charts: readonly string[];
  /** Compose files all of whose services name an image. */
  readonly compose: readonly string[];
  readonly dockerfiles: readonly string[];
  /** What linters look at, in words. */
  readonly sources: readonly string[];
  /** Whether there is any file in which a secret could be. */
  readonly anything: boolean;
  /** Folders of modules with Go code, whose modules are needed to lint it; '' is the root. */
  readonly goModules: readonly string[];
  /** The go.mod and go.work files that name a Go which linters of today run with, the newest first. */
  readonly goVersions: readonly string[];
  /** Paths that could not be written into a workflow or a list without quoting. */
  readonly odd: readonly string[];
}

const YAML = /\.ya?ml$/i;
const COMPOSE = /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/;
const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const DOCKERFILE = /(?:^|\/)(?:Dockerfile|Containerfile)$/;
/** Not the one that init itself writes. */
const WORKFLOW = /^\.github\/workflows\/(?!gatehouse\.yml$)[^/]+\.ya?ml$/;
/** Somebody else's, made, or only there to be tested with. */
const PASSED_OVER = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|\.git|testdata|__fixtures__|fixtures)\//;
/** What neither a shell nor a list in a workflow gives a meaning. */
const PLAIN = /^(?![-/])[A-Za-z0-9._/-]+$/;

/** Looks through the files of a repository for what gates can scan. */
export function contentsOf(files: readonly SeenFile[]): Contents {
  const own = files.filter(({ path }) => !PASSED_OVER.test(path) && !path.startsWith('.github/'));
  const charts = own.filter(({ path }) => /(?:^|\/)Chart\.yaml$/.test(path)).map(({ path }) => folderOf(path));
  const inChart = (path: string): boolean => charts.some((chart) => isBelow(path, chart));
  const manifests = own.filter((file) => !inChart(file.path) && isManifest(file)).map(({ path }) => path);
  const found = {
    manifests: outermost(manifests.map(folderOf)),
    charts: outermost(charts),
    compose: own.filter(isCompose).map(({ path }) => path),
    dockerfiles: own.filter(({ path }) => DOCKERFILE.test(path)).map(({ path }) => path),
    goModules: modulesWithCode({ files: files.map(({ path }) => path) }),
  };
  const odd = Object.values(found).flatMap((paths) => paths.filter((path) => path !== '' && !PLAIN.test(path)));
  return {
    manifests: plain(found.manifests),
    manifestFiles: manifests.length,
    charts: plain(found.charts),
    compose: plain(found.compose),
    dockerfiles: plain(found.dockerfiles),
    sources: sourcesOf(files, own),
    anything: files.length > 0,
    goModules: plain(found.goModules),
    goVersions: files
      .filter((file) => minorOf(file) >= OLDEST_NAMED)
      .toSorted((a, b) => minorOf(b) - minorOf(a))
      .map(({ path }) => path),
    odd,
  };
}

/** From here on the line names the Go that is needed: https://go.dev/ref/mod#go-mod-file-go. Before, a version of the language, which may be any. */
const OLDEST_NAMED = 21;

function minorOf({ path, text = '' }: SeenFile): number {
  const isGo = /(?:^|\/)go\.(?:mod|work)$/.test(path);
  return isGo ? Number(/^go 1\.(?<minor>\d+)/m.exec(text)?.groups?.['minor'] ?? 0) : 0;
}

function sourcesOf(files: readonly SeenFile[], own: readonly SeenFile[]): readonly string[] {
  const kinds: readonly (readonly [there: boolean, words: string])[] = [
    [own.some(({ path }) => path.endsWith('.go')), 'Go code'],
    [own.some(({ path }) => isScript(path)), 'a shell script'],
    [own.some(({ path }) => isLockfile(path)), 'a lockfile'],
    [own.some(({ path }) => DOCKERFILE.test(path)), 'a Dockerfile'],
    [files.some(({ path }) => WORKFLOW.test(path)), 'a workflow'],
  ];
  return kinds.flatMap(([there, words]) => (there ? [words] : []));
}

function plain(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path === '' || PLAIN.test(path));
}

function isManifest({ path, text = '' }: SeenFile): boolean {
  return KUSTOMIZATION.test(path) || (YAML.test(path) && /^apiVersion:\s*\S/m.test(text) && /^kind:\s*\S/m.test(text));
}

/** A service that is only built has no image that could be pulled. */
function isCompose({ path, text = '' }: SeenFile): boolean {
  return (
    COMPOSE.test(path) && /^\s+image:\s*\S/m.test(text) && !/^\s+build:/m.test(text) && !/^\s+image:.*\$/m.test(text)
  );
}

export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '.' : path.slice(0, end);
}

function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

/** Without folders that lie in another one of them. */
function outermost(folders: readonly string[]): readonly string[] {
  const all = [...new Set(folders)].toSorted();
  return all.filter((folder) => !all.some((other) => other !== folder && isBelow(folder, other)));
}
