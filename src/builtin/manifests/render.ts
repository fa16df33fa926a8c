import { ScanError } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import type { Discovery } from './discovery.ts';
import { renderCharts } from './helm.ts';
import { renderKustomizations, type KustomizeProgram } from './kustomize.ts';
import type { LoadOptions, LoadPorts } from './load.ts';
import type { Contents } from './objects.ts';

/** What rendering gave, and which files are not to be read as they are because of it. */
export interface Rendered {
  readonly contents: readonly Contents[];
  /** Absolute paths. */
  readonly claimed: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
}

/** Renders the charts and kustomizations that were found; rejects with a `ScanError` when that is wanted and a program is missing. */
export async function renderFolders(found: Discovery, options: LoadOptions, ports: LoadPorts): Promise<Rendered> {
  const helm = ports.which('helm');
  const kustomize = kustomizeProgram(ports.which);
  if (options.render === 'always') {
    demand(helm, found.charts[0]?.name, 'helm');
    demand(kustomize, found.kustomizations[0]?.name, 'kustomize (or kubectl)');
  }
  const charts = await renderCharts(found, helm, options, ports);
  const kustomizations = await renderKustomizations(found, kustomize, options, ports);
  return {
    contents: [...charts.contents, ...kustomizations.contents],
    claimed: kustomizations.claimed,
    gaps: [...charts.gaps, ...kustomizations.gaps],
    notices: [...charts.notices, ...kustomizations.notices],
  };
}

function kustomizeProgram(which: LoadPorts['which']): KustomizeProgram | undefined {
  const kustomize = which('kustomize');
  if (kustomize !== undefined) {
    return { command: kustomize, args: ['build'] };
  }
  const kubectl = which('kubectl');
  return kubectl === undefined ? undefined : { command: kubectl, args: ['kustomize'] };
}

function demand(program: unknown, folder: string | undefined, name: string): void {
  if (program === undefined && folder !== undefined) {
    throw new ScanError(`${name} is not on the PATH and ${folder} is to be rendered (render: always): install it.`);
  }
}
