import { dirname, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { UserError } from '../domain/errors.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A named entry of a kubeconfig, with the folder that relative paths in it start from. */
export interface Entry {
  readonly fields: Fields;
  /** Absent for a kubeconfig that is no file: relative paths then lead nowhere. */
  readonly folder?: string;
}

/** One or several kubeconfigs, merged: https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/ */
export interface Kubeconfig {
  readonly currentContext?: string;
  readonly contexts: ReadonlyMap<string, Entry>;
  readonly clusters: ReadonlyMap<string, Entry>;
  readonly users: ReadonlyMap<string, Entry>;
  /** Where it comes from, for people: never what is in it. */
  readonly source: string;
}

export interface KubeconfigText {
  readonly text: string;
  /** What people call it: a path, or the name of an input. */
  readonly source: string;
  readonly path?: string;
}

/** Merges kubeconfigs as kubectl does: of two entries with one name the first counts, and an empty file adds nothing. Throws a `UserError` that tells nothing of what is in them. */
export function mergeKubeconfigs(given: readonly KubeconfigText[]): Kubeconfig {
  const all = given.map(parsed);
  const filled = all.filter(({ value }) => value !== null);
  const texts = filled.length === 0 ? all : filled;
  const contexts = new Map<string, Entry>();
  const clusters = new Map<string, Entry>();
  const users = new Map<string, Entry>();
  let currentContext: string | undefined;
  for (const one of texts) {
    const document = documentOf(one);
    const folder = one.path === undefined ? {} : { folder: dirname(resolve(one.path)) };
    collect(contexts, document['contexts'], 'context', folder);
    collect(clusters, document['clusters'], 'cluster', folder);
    collect(users, document['users'], 'user', folder);
    currentContext ??= textOf(document['current-context']);
  }
  const source = texts.map((one) => one.source).join(', ');
  return { ...(currentContext !== undefined && { currentContext }), contexts, clusters, users, source };
}

const PARTS = ['clusters', 'contexts', 'users', 'current-context'];

function documentOf({ text, source, value }: Parsed): Fields {
  const fields = fieldsOf(value);
  if (fields['kind'] !== 'Config' && PARTS.every((part) => fields[part] === undefined)) {
    const isEncoded = Buffer.from(text, 'base64').includes('clusters');
    const advice = isEncoded
      ? ': it is one in base64, so decode it first'
      : ': it has neither "kind: Config" nor clusters';
    throw new UserError(`${source} is no kubeconfig${advice}.`);
  }
  return fields;
}

interface Parsed extends KubeconfigText {
  readonly value: unknown;
}

function parsed(one: KubeconfigText): Parsed {
  // Of a file of Windows that was cut after its last CR, as a shell does, the parser would take that for a part of the last value.
  const document = parseDocument(one.text.replaceAll(/\r\n?/g, '\n'), { logLevel: 'silent' });
  try {
    if (document.errors.length === 0) {
      return { ...one, value: document.toJS() };
    }
  } catch {
    // References that would make it as large as memory is: told below as any other mistake.
  }
  // What the parser says of a mistake holds the lines around it, and a secret may stand there.
  throw new UserError(`The kubeconfig in ${one.source} is no YAML: check that all of it was copied.`);
}

function collect(into: Map<string, Entry>, list: unknown, key: string, folder: { readonly folder?: string }): void {
  for (const one of Array.isArray(list) ? list : []) {
    const entry = fieldsOf(one);
    const name = textOf(entry['name']);
    if (name !== undefined && !into.has(name)) {
      into.set(name, { fields: fieldsOf(entry[key]), ...folder });
    }
  }
}

/** The parts of one context. */
export interface ChosenContext {
  readonly name: string;
  readonly namespace?: string;
  readonly cluster: Entry & { readonly name: string };
  readonly user: Entry & { readonly name: string };
}

/** The context of this name, or the current one. Throws a `UserError` that names those there are. */
export function chooseContext(config: Kubeconfig, asked: string | undefined): ChosenContext {
  const name = asked ?? config.currentContext;
  const names = [...config.contexts.keys()];
  if (name === undefined) {
    throw new UserError(
      `The kubeconfig in ${config.source} has no current context: name one with context${listOf(names)}.`,
    );
  }
  const context = config.contexts.get(name);
  if (context === undefined) {
    throw new UserError(
      `context: the kubeconfig in ${config.source} has none that is called "${name}"${listOf(names)}.`,
    );
  }
  const namespace = textOf(context.fields['namespace']);
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    cluster: part(config, context, name, 'cluster'),
    user: part(config, context, name, 'user'),
  };
}

function part(config: Kubeconfig, context: Entry, of: string, kind: 'cluster' | 'user') {
  const name = textOf(context.fields[kind]);
  const entry = name === undefined ? undefined : config[`${kind}s`].get(name);
  if (name === undefined || entry === undefined) {
    throw new UserError(
      `The context "${of}" of the kubeconfig in ${config.source} names ${name === undefined ? `no ${kind}` : `the ${kind} "${name}", which is not there`}.`,
    );
  }
  return { ...entry, name };
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? '' : `; there ${names.length === 1 ? 'is' : 'are'} ${names.slice(0, 20).join(', ')}`;
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A path of an entry, absolute. Throws a `UserError` where it could not be told from which folder it starts. */
export function pathIn({ folder }: Entry, path: string, what: string): string {
  if (folder !== undefined) {
    return resolve(folder, path);
  }
  if (resolve(path) !== path) {
    throw new UserError(
      `${what} is the relative path "${path}", and a kubeconfig that is no file has no folder: write an absolute path, or put the data itself into it.`,
    );
  }
  return path;
}
