import { folderOf, type Contents } from './repository.ts';

/** One run of a gate, as the configuration file will have it. */
export interface ProposedRun {
  readonly gate: 'lint-gate' | 'manifest-scan' | 'image-scan';
  readonly id?: string;
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  /** Why it fits, one sentence. */
  readonly reason: string;
}

/** An image that the workflow builds before it is scanned. */
export interface Build {
  /** As in shop:ci. */
  readonly tag: string;
  readonly folder: string;
  readonly file: string;
}

export interface GoSetup {
  /** The file that says which Go is meant; absent where none does. */
  readonly versionFile?: string;
  /** The folders of the modules, '' for the root. */
  readonly modules: readonly string[];
}

export interface Proposal {
  readonly runs: readonly ProposedRun[];
  readonly builds: readonly Build[];
  /** What the workflow sets up for linters of Go; absent where there are no modules with code. */
  readonly go?: GoSetup;
  /** What was seen and is not scanned, and why. */
  readonly notes: readonly string[];
}

/** The gates that fit what a repository holds. `name` is that of the repository. */
export function proposalFor(contents: Contents, name: string): Proposal {
  const builds = buildsOf(contents, name);
  const go = goSetupOf(contents);
  return {
    runs: [...lintRuns(contents), ...manifestRuns(contents), ...builtImages(builds), ...deployedImages(contents)],
    builds,
    ...(go !== undefined && { go }),
    notes: notesOf(contents),
  };
}

function lintRuns({ sources, anything }: Contents): readonly ProposedRun[] {
  const reason =
    sources.length === 0
      ? 'Secrets may be in any file.'
      : `There is ${sources.slice(0, -1).join(', ')}${sources.length > 1 ? ' and ' : ''}${sources.at(-1)}, and secrets may be anywhere.`;
  return anything ? [{ gate: 'lint-gate', inputs: {}, reason }] : [];
}

/** The workspace says which Go all of the code needs, or the module that needs the newest. */
function goSetupOf({ goModules: modules, goVersions }: Contents): GoSetup | undefined {
  if (modules.length === 0) {
    return undefined;
  }
  const own = new Set(modules.map((folder) => pathIn(folder, 'go.mod')));
  const versionFile = goVersions.find((path) => path === 'go.work') ?? goVersions.find((path) => own.has(path));
  return { modules, ...(versionFile !== undefined && { versionFile }) };
}

function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function manifestRuns({ manifests, charts, manifestFiles }: Contents): readonly ProposedRun[] {
  const path = [...manifests, ...charts];
  const seen = [
    ...(manifests.length === 0
      ? []
      : [`${manifestFiles} Kubernetes manifest${manifestFiles === 1 ? '' : 's'} in ${named(manifests)}`]),
    ...(charts.length === 0
      ? []
      : [`${charts.length === 1 ? 'a Helm chart' : `${charts.length} Helm charts`} in ${named(charts)}`]),
  ];
  return path.length === 0
    ? []
    : [
        {
          gate: 'manifest-scan',
          inputs: { path },
          reason: `There ${manifestFiles > 1 ? 'are' : 'is'} ${seen.join(' and ')}.`,
        },
      ];
}

function builtImages(builds: readonly Build[]): readonly ProposedRun[] {
  return builds.length === 0
    ? []
    : [
        {
          gate: 'image-scan',
          id: 'built',
          inputs: { images: builds.map(({ tag }) => `docker:${tag}`) },
          reason: `The workflow builds ${named(builds.map(({ file }) => file))} first, and what it has built is scanned.`,
        },
      ];
}

function deployedImages({ compose }: Contents): readonly ProposedRun[] {
  return compose.length === 0
    ? []
    : [
        {
          gate: 'image-scan',
          id: 'deployed',
          inputs: { 'images-from': compose },
          reason: `${named(compose)} ${compose.length === 1 ? 'names' : 'name'} images that are deployed from here.`,
        },
      ];
}

function buildsOf({ dockerfiles }: Contents, name: string): readonly Build[] {
  const taken = new Set<string>();
  return dockerfiles.map((file) => {
    const folder = folderOf(file);
    const own = imageName(folder === '.' ? name : `${name}-${folder}`);
    const image = taken.has(own) ? `${own}-${taken.size + 1}` : own;
    taken.add(image);
    return { tag: `${image}:ci`, folder, file };
  });
}

/** Names of images are lower case: https://docs.docker.com/reference/cli/docker/image/tag/ */
function imageName(text: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 100);
  return name === '' ? 'image' : name;
}

function notesOf({ manifests, charts, odd }: Contents): readonly string[] {
  return [
    ...(manifests.length === 0
      ? []
      : [
          `The images that manifests name are scanned with images-from: [${manifests.join(', ')}] under image-scan, where the registries can be reached.`,
        ]),
    ...(charts.length === 0
      ? []
      : [
          'The images of Helm charts are known once they are rendered: name them under image-scan, or render the charts first.',
        ]),
    ...odd.map((path) => `${JSON.stringify(path)} is left out: its name would need quoting in a workflow.`),
  ];
}

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ');
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}
