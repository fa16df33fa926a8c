import { join, resolve } from 'node:path';
import type { Gap } from '../../domain/scan.ts';
import type { JsonObject, ManifestObject } from '../manifest.ts';
import { chartYamlIn } from './chart-archive.ts';
import { nameOf, type Discovery, type FoundFolder } from './discovery.ts';
import { KeptTrees } from './documents.ts';
import { CHART_ARCHIVE } from './file-kinds.ts';
import { placeInTemplate } from './helm-places.ts';
import { libraryRead } from './library.ts';
import { hiddenIn } from './library-charts.ts';
import { withLibrary } from './library-loaded.ts';
import type { LoadOptions, LoadPorts } from './load.ts';
import type { Contents, Loaded } from './objects.ts';
import { readPlain } from './plain-file.ts';
import { contentsOf } from './read.ts';
import type { Rendered } from './render.ts';
import { renderWith, type RenderResult } from './renderer.ts';
import { SourceText } from './text.ts';
import { toValue } from './tree.ts';

/** Renders each chart with its default values and those of the option; a chart that cannot be rendered is a gap. */
export async function renderCharts(
  { charts }: Discovery,
  helm: string | undefined,
  options: LoadOptions,
  ports: LoadPorts,
): Promise<Rendered> {
  const contents: Contents[] = [];
  const gaps: Gap[] = [];
  const notices: string[] = [];
  for (const chart of charts) {
    ports.signal.throwIfAborted();
    const about = await readChart(chart.path);
    const file = fileOf(chart);
    if (about['type'] === 'library') {
      notices.push(`${chart.name}: a library chart, which renders nothing by itself.`);
      gaps.push(...(await hiddenIn(chart)));
      continue;
    }
    const result = await renderChart(chart, about['name'], helm, options, ports);
    if (!result.ok) {
      gaps.push({ what: file, reason: result.reason, location: { path: file } });
      continue;
    }
    const placed = await place(chart, result.text, options);
    contents.push(placed);
    if (placed.loaded.length + placed.gaps.length + placed.foreign.length === 0) {
      notices.push(`${chart.name}: the chart renders no object with these values.`);
    }
  }
  return { contents, claimed: new Set(), gaps, notices };
}

/** What stands for the whole chart. */
function fileOf({ name }: FoundFolder): string {
  return CHART_ARCHIVE.test(name) ? name : `${name}/Chart.yaml`;
}

async function readChart(path: string): Promise<JsonObject> {
  try {
    const text = CHART_ARCHIVE.test(path)
      ? ((await chartYamlIn(path)) ?? '')
      : (await readPlain(join(path, 'Chart.yaml'))).toString('utf8');
    const value = toValue(libraryRead(text, 0, text.length));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
  } catch {
    // Helm itself says what is wrong with it.
    return {};
  }
}

async function renderChart(
  chart: FoundFolder,
  chartName: unknown,
  helm: string | undefined,
  options: LoadOptions,
  { run, signal }: LoadPorts,
): Promise<RenderResult> {
  if (options.render === 'never') {
    return {
      ok: false,
      reason:
        'the chart was not looked at, since its templates are no manifests until they are rendered (render: never)',
    };
  }
  if (helm === undefined) {
    return {
      ok: false,
      reason:
        'the chart was not looked at, since helm is not installed: install it, or scan what `helm template` prints',
    };
  }
  const { major, minor } = options.kubernetesVersion;
  const release =
    typeof chartName === 'string' && /^[a-z0-9](?:[a-z0-9-]{0,50}[a-z0-9])?$/.test(chartName) ? chartName : 'release';
  const values = options.helmValues.flatMap((file) => ['--values', resolve(options.workingDirectory, file)]);
  // A namespace of its own: in which one a release ends is not the chart's to say.
  const args = [
    'template',
    release,
    chart.path,
    '--namespace',
    release,
    '--kube-version',
    `v${major}.${minor}.0`,
    ...values,
  ];
  const result = await renderWith(helm, args, { run, signal, cwd: options.workingDirectory });
  return result.ok ? result : { ok: false, reason: `helm could not render it: ${result.reason}` };
}

async function place(chart: FoundFolder, text: string, options: LoadOptions): Promise<Contents> {
  const source = new SourceText(fileOf(chart), text);
  const rendered = await withLibrary(() => contentsOf(source, new KeptTrees(0)));
  const templates = new Map<string, string>();
  const placed = async (all: readonly Loaded[]): Promise<readonly Loaded[]> => {
    const loaded: Loaded[] = [];
    for (const one of all) {
      loaded.push({ object: await placeObject(chart, one, options, templates) });
    }
    return loaded;
  };
  const what = fileOf(chart);
  const gaps = rendered.gaps.map(({ reason }) => ({
    what,
    reason: `as rendered, ${reason}`,
    location: { path: what },
  }));
  return {
    loaded: await placed(rendered.loaded),
    gaps,
    foreign: rendered.foreign,
    others: await placed(rendered.others),
  };
}

async function placeObject(
  chart: FoundFolder,
  { object, origin }: Loaded,
  { workingDirectory }: LoadOptions,
  templates: Map<string, string>,
): Promise<ManifestObject> {
  const source =
    origin === undefined ? undefined : templateOf(origin.document.source.text.slice(origin.document.start));
  if (CHART_ARCHIVE.test(chart.name)) {
    const note = source === undefined ? 'rendered by helm' : `rendered by helm from ${source}`;
    return { ...object, file: chart.name, locate: () => ({ path: chart.name, note }) };
  }
  const path = source === undefined ? undefined : join(chart.path, ...source.split('/').slice(1));
  if (path === undefined || !path.startsWith(chart.path)) {
    return placeInTemplate(object, `${chart.name}/Chart.yaml`, '');
  }
  const text = templates.get(path) ?? (await readPlain(path).catch(() => '')).toString();
  templates.set(path, text);
  return placeInTemplate(object, text === '' ? `${chart.name}/Chart.yaml` : nameOf(workingDirectory, path), text);
}

/** Helm writes before each document which template it comes from. */
function templateOf(document: string): string | undefined {
  return /^\s*# Source: (.+)$/m.exec(document.slice(0, 2_000))?.[1];
}
