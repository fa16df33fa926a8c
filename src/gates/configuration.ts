import { resolve } from 'node:path';
import { configChanges } from '../config/file/difference.ts';
import type { ConfigFile } from '../config/file/config-file.ts';
import { mistakesMessage } from '../config/file/mistake.ts';
import { proposalOf } from '../config/file/proposal.ts';
import { resolveInputs } from '../config/file/resolve.ts';
import type { RawInputs } from '../config/read.ts';
import { UserError } from '../domain/errors.ts';
import type { Host } from '../host/host.ts';
import { parseRemote, readOverApi } from './configuration-api.ts';
import { trustedBase, type TrustedBase } from './configuration-base.ts';
import { below, DEFAULT_FILE, onDisk, repositoryRoot, type Source } from './configuration-disk.ts';
import { readFrom } from './configuration-source.ts';
import { placeOf } from './folder.ts';
import type { CommonInputs, Gate, ReadGate } from './gate.ts';
import type { Front } from './run-gate.ts';

/** What of a step's inputs says which configuration it has. */
export interface ConfigurationInputs {
  readonly config?: string;
  readonly 'config-from': 'base' | 'head';
  readonly 'working-directory': string;
  readonly token?: string;
}

/** A configuration file that holds for a run. */
export interface Configuration {
  readonly config: ConfigFile;
  /** Where it was read, in words. */
  readonly from: string;
  /** Whether inputs may ask for less than it does. */
  readonly mayLoosen: boolean;
  /** What a reader of the verdict should know of it. */
  readonly notices: readonly string[];
}

/** A gate with what the configuration says of it put under its inputs; undefined where there is no configuration. */
export async function configure(
  gate: Gate,
  raw: RawInputs,
  asked: CommonInputs,
  { host, surface, pullRequest, configuration }: Pick<Front, 'host' | 'surface' | 'pullRequest' | 'configuration'>,
): Promise<ReadGate | undefined> {
  const found = configuration ?? (await loadConfiguration(asked, host));
  if (found === undefined) {
    return undefined;
  }
  const { config, from, mayLoosen, notices } = found;
  host.log.info(`Configured by ${from}`);
  const resolved = resolveInputs(gate.spec, config, raw, { surface, pullRequest, mayLoosen });
  return gate.read(resolved.raw, surface, {
    policy: config.policy?.parts ?? {},
    acceptedGaps: resolved.acceptedGaps,
    exceptions: config.exceptions,
    notices: [...notices, ...config.notices],
  });
}

/** Finds and reads the configuration of a run; undefined where there is none. Rejects with one `UserError` for everything that is wrong with it. */
export async function loadConfiguration(inputs: ConfigurationInputs, host: Host): Promise<Configuration | undefined> {
  const { config: asked } = inputs;
  // On the command line there is no input for it.
  const token = inputs.token ?? host.env['GITHUB_TOKEN'];
  const remote = asked === undefined ? undefined : parseRemote(asked);
  if (remote !== undefined) {
    const read = (path: string, most?: number) => readOverApi({ ...remote, path }, token, host, most);
    const source = { name: asked ?? '', path: remote.path, read };
    return {
      ...required(await readFrom(source, host), source),
      mayLoosen: inputs['config-from'] === 'head',
      notices: [],
    };
  }
  return loadHere({ ...inputs, ...(token !== undefined && { token }) }, host);
}

async function loadHere(inputs: ConfigurationInputs, host: Host): Promise<Configuration | undefined> {
  const place = await placeOf(host.cwd, inputs['working-directory']);
  const folder = resolve(place.root, place.folder);
  const root = (await repositoryRoot(folder)) ?? host.cwd;
  const file = inputs.config === undefined ? resolve(root, DEFAULT_FILE) : resolve(host.cwd, inputs.config);
  const path = below(root, file);
  if (path === undefined) {
    // Outside of the repository no change can reach it.
    const source = onDisk(resolve(file, '..'), file);
    return {
      ...required(await readFrom(source, host), source),
      mayLoosen: inputs['config-from'] === 'head',
      notices: [],
    };
  }
  const head = onDisk(root, path);
  if (inputs['config-from'] === 'head') {
    return ofHead(head, inputs, host);
  }
  const base = await baseOf(folder, head, inputs, host);
  return base === undefined ? ofCheckout(head, inputs, host) : ofBase(base, head, inputs, host);
}

function required<T>(found: T | undefined, { name }: Source): T {
  if (found === undefined) {
    throw new UserError(`config: there is no file ${name}; gatehouse init writes one.`);
  }
  return found;
}

/** Undefined where the checkout holds what was merged already. That a base cannot be read is let pass only where nobody asks for a file. */
async function baseOf(
  folder: string,
  head: Source,
  { config, token }: ConfigurationInputs,
  host: Host,
): Promise<(TrustedBase & { readonly file: Uint8Array | undefined }) | undefined> {
  try {
    const base = await trustedBase(folder, token, host);
    return base === undefined ? undefined : { ...base, file: await base.read(head.path) };
  } catch (error) {
    if (config !== undefined || !(error instanceof UserError) || (await head.read(head.path)) !== undefined) {
      throw error;
    }
    host.log.warning(
      `Whether the base has a configuration cannot be told, so the inputs decide alone: ${error.message}`,
    );
    return undefined;
  }
}

async function ofHead(head: Source, { config }: ConfigurationInputs, host: Host): Promise<Configuration | undefined> {
  const found = await readFrom(head, host);
  if (found === undefined) {
    return config === undefined ? undefined : required(found, head);
  }
  const notices = [
    'The configuration is the one of the checkout, and inputs may ask for less than it does, as config-from: head says.',
  ];
  return { ...found, mayLoosen: true, notices };
}

async function ofCheckout(
  head: Source,
  { config }: ConfigurationInputs,
  host: Host,
): Promise<Configuration | undefined> {
  const found = await readFrom(head, host);
  if (found === undefined) {
    return config === undefined ? undefined : required(found, head);
  }
  return { ...found, mayLoosen: false, notices: [] };
}

/** A change is judged by what was merged before it. Its own file must be right as well, or every run after its merge would be an error. */
async function ofBase(
  base: TrustedBase & { readonly file: Uint8Array | undefined },
  head: Source,
  { config }: ConfigurationInputs,
  host: Host,
): Promise<Configuration | undefined> {
  const own = await readFrom(head, host);
  const short = base.sha.slice(0, 12);
  const source = {
    name: `${head.path} of the base (${short})`,
    path: head.path,
    read: (path: string, most?: number) => base.read(path, most),
  };
  const before = base.file === undefined ? undefined : await readFrom(source, host, 'say');
  if (before === undefined && own === undefined) {
    return config === undefined ? undefined : required(own, head);
  }
  if (before === undefined || 'mistakes' in before) {
    return own === undefined
      ? broken(source, before?.mistakes ?? [])
      : proposed(own.config, head.path, before !== undefined);
  }
  return { ...before, mayLoosen: false, notices: differences(before.config, own?.config, head.path, short) };
}

function broken(source: Source, mistakes: Parameters<typeof mistakesMessage>[1]): never {
  throw new UserError(mistakesMessage(source.name, mistakes));
}

function proposed(own: ConfigFile, path: string, isBroken: boolean): Configuration {
  const why = isBroken
    ? `${path} of the base holds mistakes that this change mends`
    : `This change brings the first ${path}`;
  return {
    config: proposalOf(own),
    from: path,
    mayLoosen: true,
    notices: [
      `${why}: what it says about what is scanned is followed here; its policy and its exceptions hold from the merge on, and until then the inputs and the default policy judge.`,
    ],
  };
}

// A reader of the verdict wants to know that the policy changes, and in what; the diff of the change has the rest.
const MAX_CHANGES = 20;

function differences(before: ConfigFile, own: ConfigFile | undefined, path: string, base: string): readonly string[] {
  if (own === undefined) {
    return [`This change takes ${path} away; it is judged by the one of its base (${base}).`];
  }
  const changes = configChanges(before, own);
  const rest = changes.length - MAX_CHANGES;
  const shown = [...changes.slice(0, MAX_CHANGES), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
  return changes.length === 0
    ? []
    : [`This change edits ${path} and is judged by the one of its base (${base}); from the merge on: ${shown}.`];
}
