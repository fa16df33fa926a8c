import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { messageOf } from '../../domain/errors.ts';
import type { Json, JsonObject } from '../manifest.ts';
import { decode } from './decode.ts';
import { addressesIn } from './kustomize-remotes.ts';
import { libraryRead } from './library.ts';
import { oddBreak } from './line-breaks.ts';
import { readPlain } from './plain-file.ts';
import { SourceText } from './text.ts';
import { toValue } from './tree.ts';
import { Unreadable } from './unreadable.ts';

/** What a kustomization names, as far as placing and reading its files needs it. Paths are absolute. */
export interface Kustomization {
  readonly folder: string;
  /** The kustomization file itself. */
  readonly file: string;
  /** Files with whole objects. */
  readonly resources: readonly string[];
  /** Files with parts of objects, and what generators read. */
  readonly parts: readonly string[];
  /** Bases and components. */
  readonly folders: readonly string[];
  /** What is on the network. */
  readonly remotes: readonly string[];
  /** Whether it does more to its resources than to name and label them. */
  readonly changes: boolean;
  /** Whether it is a part that others include, and that changes what they have. */
  readonly isComponent: boolean;
  /** Why nothing is known of what it names. */
  readonly unread?: string;
}

const FILES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const REMOTE = /^[a-z][a-z+.-]*:\/\/|^git@|^git::|[?&]ref=|^[\w.-]+\.[a-z]{2,}[/:].*\/\//i;
const HARMLESS = new Set([
  ...'apiVersion kind metadata resources bases labels'.split(' '),
  ...'namePrefix nameSuffix commonLabels commonAnnotations'.split(' '),
]);

/** Reads the kustomization of a folder; undefined when it has none. */
export async function readKustomization(folder: string): Promise<Kustomization | undefined> {
  for (const name of FILES) {
    const file = join(folder, name);
    const bytes = await readPlain(file).catch((error: unknown) => (isAbsent(error) ? undefined : messageOf(error)));
    if (bytes !== undefined) {
      const value = typeof bytes === 'string' ? bytes : valueOf(bytes);
      return typeof value === 'string' ? unreadKustomization(file, value) : analyse(folder, file, value);
    }
  }
  return undefined;
}

/** One of which nothing is known. */
export function unreadKustomization(file: string, unread: string): Kustomization {
  return { ...NOTHING, folder: dirname(file), file, unread };
}

function isAbsent(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
  );
}

const NOTHING = { resources: [], parts: [], folders: [], remotes: [], changes: true, isComponent: false } as const;

/** The value, or why there is none: what it names must be known before it is rendered. */
function valueOf(bytes: Buffer): JsonObject | string {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    return `line ${decoded.line}: ${decoded.reason}`;
  }
  const source = new SourceText('', decoded.text);
  const at = (offset: number): string => `line ${source.position(offset).line}`;
  const odd = oddBreak(decoded.text);
  if (odd !== undefined) {
    return `${at(odd.offset)}: ${odd.reason}`;
  }
  try {
    const value = toValue(libraryRead(decoded.text, 0, decoded.text.length));
    return isObject(value) ? value : 'it is empty';
  } catch (error) {
    if (error instanceof Unreadable) {
      return `${at(error.offset)}: ${error.message}`;
    }
    throw error;
  }
}

async function analyse(folder: string, file: string, value: JsonObject): Promise<Kustomization> {
  const named = ['resources', 'bases', 'components'].flatMap((key) => texts(value[key]));
  const remotes = [...new Set([...named.filter((text) => REMOTE.test(text)), ...(await addressesIn(folder, value))])];
  const local = named.filter((text) => !REMOTE.test(text)).map((text) => resolve(folder, text));
  const folders = new Set<string>();
  for (const path of local) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory() === true) {
      folders.add(path);
    }
  }
  return {
    folder,
    file,
    resources: local.filter((path) => !folders.has(path)),
    parts: partsOf(value).map((text) => resolve(folder, text)),
    folders: [...folders],
    remotes,
    changes: Object.keys(value).some((key) => !HARMLESS.has(key)),
    isComponent: value['kind'] === 'Component',
  };
}

function partsOf(value: JsonObject): readonly string[] {
  const patches = ['patches', 'patchesJson6902', 'replacements'].flatMap((key) => objects(value[key]));
  const generators = ['configMapGenerator', 'secretGenerator'].flatMap((key) => objects(value[key]));
  return [
    ...patches.flatMap(({ path }) => (typeof path === 'string' ? [path] : [])),
    ...generators.flatMap(({ files }) => texts(files).map((text) => text.slice(text.indexOf('=') + 1))),
    ...['patchesStrategicMerge', 'transformers', 'generators', 'validators', 'configurations', 'crds'].flatMap((key) =>
      texts(value[key]),
    ),
  ];
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function objects(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
