import { basename, join } from 'node:path';
import type { Gap } from '../../domain/scan.ts';
import { nameOf, type Discovery } from './discovery.ts';
import { KeptTrees } from './documents.ts';
import { readKustomization, unreadKustomization, type Kustomization } from './kustomization.ts';
import { kustomizeSources, placeInSources } from './kustomize-places.ts';
import { withLibrary } from './library-loaded.ts';
import type { LoadOptions, LoadPorts } from './load.ts';
import type { Contents, Loaded } from './objects.ts';
import { contentsOf } from './read.ts';
import type { Rendered } from './render.ts';
import { renderWith, type RenderResult } from './renderer.ts';
import { SourceText } from './text.ts';

/** The program that renders kustomizations, with the arguments before the folder. */
export interface KustomizeProgram {
  readonly command: string;
  readonly args: readonly string[];
}

/** A kustomization that no other builds on, with all it is made of. */
interface Root {
  readonly top: Kustomization;
  /** Itself, its bases and components, and theirs. */
  readonly all: readonly Kustomization[];
}

/**
 * Renders each kustomization that is not the base of another one. Where that cannot be done its resources are read as they are
 * written, its patches never: they are parts of objects.
 */
export async function renderKustomizations(
  { kustomizations }: Discovery,
  program: KustomizeProgram | undefined,
  options: LoadOptions,
  ports: LoadPorts,
): Promise<Rendered> {
  const claimed = new Set<string>();
  const contents: Contents[] = [];
  const gaps: Gap[] = [];
  const notices: string[] = [];
  for (const root of await rootsOf(kustomizations.map(({ path }) => path))) {
    ports.signal.throwIfAborted();
    const result = await renderRoot(root, program, options, ports);
    const own = root.all.flatMap(({ file, parts }) => [file, ...parts]);
    for (const path of result.ok ? [...own, ...root.all.flatMap(({ resources }) => resources)] : own) {
      claimed.add(path);
    }
    if (result.ok) {
      contents.push(await placed(root, result.text, options));
    } else if (options.render === 'never') {
      notices.push(`${nameIn(options, root.top.file)}: ${result.reason}.`);
    } else if (root.top.isComponent && result.ran === true) {
      notices.push(`${nameIn(options, root.top.file)}: ${ALONE} (${result.reason}).`);
    } else if (program !== undefined || root.all.some(({ changes }) => changes)) {
      gaps.push({
        what: nameIn(options, root.top.file),
        reason: result.reason,
        location: { path: nameIn(options, root.top.file) },
      });
    }
  }
  return { contents, claimed, gaps, notices };
}

const ALONE =
  'a component that no kustomization here includes, and that cannot be rendered by itself; its resources are read as they are written';

async function rootsOf(folders: readonly string[]): Promise<readonly Root[]> {
  const known = new Map<string, Kustomization>();
  const waiting = [...folders];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    const read = known.has(folder) ? undefined : await readKustomization(folder);
    if (read !== undefined) {
      known.set(folder, read);
      waiting.push(...read.folders);
    }
  }
  for (const folder of folders.filter((one) => !known.has(one))) {
    known.set(
      folder,
      unreadKustomization(join(folder, 'kustomization.yaml'), 'it has vanished since its folder was listed'),
    );
  }
  const bases = new Set([...known.values()].flatMap((one) => one.folders));
  const tops = folders.filter((folder) => !bases.has(folder));
  const reached = new Set(tops.flatMap((folder) => reach(folder, known)).map(({ folder }) => folder));
  // Folders that only build on each other in a circle: kustomize says so.
  const circular = folders.filter((folder) => !reached.has(folder));
  return [...tops, ...circular].flatMap((folder) => {
    const top = known.get(folder);
    return top === undefined ? [] : [{ top, all: reach(folder, known) }];
  });
}

function reach(folder: string, known: ReadonlyMap<string, Kustomization>): readonly Kustomization[] {
  const reached = new Map<string, Kustomization>();
  const waiting = [folder];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const one = known.get(next);
    if (one !== undefined && !reached.has(next)) {
      reached.set(next, one);
      waiting.push(...one.folders);
    }
  }
  return [...reached.values()];
}

async function renderRoot(
  { top, all }: Root,
  program: KustomizeProgram | undefined,
  { workingDirectory, render }: LoadOptions,
  { run, signal }: LoadPorts,
): Promise<RenderResult & { readonly ran?: boolean }> {
  const asWritten = 'its resources are read as they are written and its changes to them are not seen';
  if (render === 'never') {
    return { ok: false, reason: `it is not rendered (render: never); ${asWritten}` };
  }
  if (program === undefined) {
    return { ok: false, reason: `it is not rendered, so ${asWritten}; install kustomize (or kubectl)` };
  }
  const unread = all.find((one) => one.unread !== undefined);
  if (unread?.unread !== undefined) {
    return { ok: false, reason: `${nameOf(workingDirectory, unread.file)} cannot be read: ${unread.unread}` };
  }
  const [remote] = all.flatMap(({ remotes }) => remotes);
  if (remote !== undefined) {
    return {
      ok: false,
      reason: `it builds on ${remote}, and nothing is fetched from a network; keep a copy in the repository`,
    };
  }
  const result = await renderWith(program.command, [...program.args, top.folder], {
    run,
    signal,
    cwd: workingDirectory,
  });
  return result.ok
    ? result
    : { ok: false, ran: true, reason: `${basename(program.command)} could not render it: ${result.reason}` };
}

async function placed({ top, all }: Root, text: string, options: LoadOptions): Promise<Contents> {
  const file = nameIn(options, top.file);
  const rendered = await withLibrary(() => contentsOf(new SourceText(file, text), new KeptTrees(0)));
  const sources = await kustomizeSources(all, (path) => nameIn(options, path));
  const inSources = ({ object }: Loaded): Loaded => ({ object: placeInSources(object, sources, file) });
  return {
    foreign: rendered.foreign,
    loaded: rendered.loaded.map(inSources),
    others: rendered.others.map(inSources),
    gaps: rendered.gaps.map(({ reason }) => ({
      what: file,
      reason: `as rendered, ${reason}`,
      location: { path: file },
    })),
  };
}

function nameIn({ workingDirectory }: LoadOptions, path: string): string {
  return nameOf(workingDirectory, path);
}
