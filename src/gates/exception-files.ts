import { resolve } from 'node:path';
import { UserError } from '../domain/errors.ts';
import type { Exception } from '../domain/exception.ts';
import { changesOf } from '../ledger/changes.ts';
import { mistakesText } from '../ledger/read/mistakes.ts';
import type { LedgerReading } from '../ledger/read/reading.ts';
import type { Plan } from '../pipeline.ts';
import { trustedBase, type TrustedBase } from './configuration-base.ts';
import { below, MAX_EXCEPTIONS_BYTES, readOnDisk, repositoryRoot, textOf } from './configuration-disk.ts';
import type { CommonInputs, Site } from './gate.ts';

/** What of a step's inputs says which exceptions it has. */
export type ExceptionInputs = Pick<CommonInputs, 'exceptions' | 'config-from' | 'token'>;

/** Adds the exceptions of the files that the inputs name. Rejects with one `UserError` for everything that is wrong with them. */
export async function withExceptions(plan: Plan, inputs: ExceptionInputs, site: Site): Promise<Plan> {
  const folder = resolve(site.root, site.folder);
  const root = (await repositoryRoot(folder)) ?? site.root;
  const named = (inputs.exceptions ?? []).map((file) => fileOf(resolve(folder, file), root));
  const known = [...named.map(({ name }) => name), ...(plan.exceptions ?? []).map(({ source }) => source.file)];
  const unread = await unreadFiles(plan, known, folder, root);
  if (named.length === 0) {
    return unread.length === 0 ? plan : { ...plan, notices: [...plan.notices, ...unread] };
  }
  const isOfChange = named.some(({ inside }) => inside) && inputs['config-from'] === 'base';
  const base = isOfChange ? await trustedBase(folder, inputs.token, site.host) : undefined;
  const asked = { now: site.host.now(), maxDays: plan.policy.exceptions?.maxDays };
  const read = await Promise.all(named.map((file) => readFile(file, base, asked)));
  const mistakes = read.flatMap((one) => one.mistakes);
  if (mistakes.length > 0) {
    throw new UserError(mistakes.join('\n'));
  }
  return {
    ...plan,
    exceptions: [...(plan.exceptions ?? []), ...read.flatMap(({ exceptions }) => exceptions)],
    notices: [...plan.notices, ...unread, ...read.flatMap(({ notices }) => notices)],
  };
}

interface NamedFile {
  /** As reports call it: from the root of the repository, or absolute outside of it. */
  readonly name: string;
  /** Where `name` starts. */
  readonly root: string;
  /** Whether a change to the repository can reach it. */
  readonly inside: boolean;
}

function fileOf(path: string, root: string): NamedFile {
  const name = below(root, path);
  return name === undefined ? { name: path, root: resolve(path, '..'), inside: false } : { name, root, inside: true };
}

interface Read {
  readonly exceptions: readonly Exception[];
  readonly notices: readonly string[];
  /** A text for all that is wrong in a file. */
  readonly mistakes: readonly string[];
}

type Asked = { readonly now: Date; readonly maxDays: number | undefined };

/** A change must not decide itself what is let pass in it: where there is a base, what is written there holds. */
async function readFile(file: NamedFile, base: TrustedBase | undefined, asked: Asked): Promise<Read> {
  const own = await readOnDisk(file.root, file.name, MAX_EXCEPTIONS_BYTES);
  const here = own === undefined ? undefined : await ledgerOf(own, file, asked);
  const wrong = here === undefined || here.mistakes.length === 0 ? [] : [mistakesText(file.name, here.mistakes)];
  if (base === undefined || !file.inside) {
    return here === undefined ? { ...NOTHING, mistakes: [missing(file)] } : { ...here, mistakes: wrong };
  }
  const bytes = await base.read(file.name, MAX_EXCEPTIONS_BYTES);
  if (bytes === undefined) {
    const notices = [
      `This change brings ${file.name}: its exceptions (${here?.exceptions.length ?? 0}) hold from the merge on.`,
    ];
    return here === undefined ? { ...NOTHING, mistakes: [missing(file)] } : { ...NOTHING, notices, mistakes: wrong };
  }
  const before = await ledgerOf(bytes, file, asked);
  const where = `${file.name} of the base (${base.sha.slice(0, 12)})`;
  if (before.mistakes.length > 0 && wrong.length === 0) {
    const notices = [
      `${where} holds mistakes that this change mends, so none of its exceptions holds here: ${mistakesText(file.name, before.mistakes)}`,
    ];
    return { ...NOTHING, notices };
  }
  return {
    exceptions: before.exceptions,
    notices: [...before.notices, ...changesOf(before.exceptions, here?.exceptions ?? [], where)],
    mistakes: wrong,
  };
}

const NOTHING: Read = { exceptions: [], notices: [], mistakes: [] };

async function ledgerOf(bytes: Uint8Array, { name }: NamedFile, asked: Asked): Promise<LedgerReading> {
  // The reader of YAML: most runs name no file.
  const { readExceptions } = await import('../ledger/read/read.ts');
  return readExceptions(textOf(bytes, name), { file: name, ...asked });
}

function missing({ name }: NamedFile): string {
  return `exceptions: there is no file ${name}.`;
}

/** Files that a scanner by itself would obey. */
const OWN_FILES: Readonly<Record<string, readonly string[]>> = {
  trivy: ['.trivyignore', '.trivyignore.yaml'],
  grype: ['.grype.yaml', '.grype/config.yaml'],
};

/** Who moves here from a scanner's own action may believe that its file still counts. */
async function unreadFiles(
  { scans }: Plan,
  known: readonly string[],
  folder: string,
  root: string,
): Promise<readonly string[]> {
  const scanners = new Set(scans.map(({ scanner }) => scanner));
  const files = [...scanners].flatMap((scanner) =>
    Object.hasOwn(OWN_FILES, scanner) ? (OWN_FILES[scanner] ?? []) : [],
  );
  const notices = await Promise.all(
    files.map(async (file) => {
      const { name } = fileOf(resolve(folder, file), root);
      const found = known.includes(name)
        ? undefined
        : await readOnDisk(folder, file, MAX_EXCEPTIONS_BYTES).catch(() => undefined);
      return found === undefined
        ? []
        : [`${name} is not read: no scanner obeys it here. To apply it, name it in the input exceptions.`];
    }),
  );
  return notices.flat();
}
