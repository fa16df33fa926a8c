import { GATES } from '../config/gates.ts';
import { inputsOrThrow, readInputs, type RawInputs } from '../config/read.ts';
import { judgingInputs, policyChanges } from '../config/what-if.ts';
import type { ConfigFile } from '../config/file/config-file.ts';
import type { AcceptedGap } from '../domain/accepted-gap.ts';
import { UserError } from '../domain/errors.ts';
import type { Exception } from '../domain/exception.ts';
import type { Policy, Report } from '../domain/report.ts';
import type { InsteadOf } from '../policy/replay.ts';

interface Asked {
  /** The flags that were given. */
  readonly raw: RawInputs;
  /** The name of a configuration file. */
  readonly config: string | undefined;
  readonly cwd: string;
}

/** What a report is judged by instead of what it says; undefined where nothing was asked for. Flags stand over the configuration. */
export async function insteadOf({ raw, config, cwd }: Asked, report: Report): Promise<InsteadOf | undefined> {
  if (config !== undefined) {
    const found = await configurationOf(config, cwd, new Date(report.judgedAt));
    const givesBudget = [...raw.keys()].some(isBudget);
    const { acceptedGapsOf, settingsOf, runOf } = await import('../config/file/resolve.ts');
    return (gate, id) => {
      const spec = GATES.find(({ name }) => name === gate);
      const run = spec === undefined ? undefined : runOf(spec, found, id === '' ? undefined : id);
      const all = settingsOf(found, run);
      const settings = [...all].flatMap(([name, { text }]) =>
        (givesBudget && isBudget(name)) || (name === 'scope' && gate !== 'lint-gate') ? [] : [[name, text] as const],
      );
      const { ratchet, ...parts } = partsOf(found);
      const accepted = raw.has('allow-gaps') ? [] : acceptedGapsOf(found, all);
      const policy = {
        ...changes(new Map([...settings, ...raw]), accepted),
        ...parts,
        ratchet: ratchet && !givesBudget,
      };
      return { policy, exceptions: exceptionsOf(found, report, gate, id) };
    };
  }
  const policy = changes(raw);
  return Object.keys(policy).length === 0 ? undefined : () => ({ policy });
}

function isBudget(name: string): boolean {
  return name === 'budget' || name === 'fail-on';
}

function changes(raw: RawInputs, acceptedGaps: readonly AcceptedGap[] = []): Partial<Policy> {
  return policyChanges(inputsOrThrow(readInputs(judgingInputs, raw, 'cli')), raw, acceptedGaps);
}

async function configurationOf(file: string, cwd: string, now: Date): Promise<ConfigFile> {
  const [{ resolveOnDisk }, { readFrom }] = await Promise.all([
    import('./configuration-disk.ts'),
    import('./configuration-source.ts'),
  ]);
  const found = await readFrom(await resolveOnDisk(cwd, file), { now: () => now });
  if (found === undefined) {
    throw new UserError(`--config: there is no file ${file}.`);
  }
  return found.config;
}

/** What only a configuration can say: what this one does not say is not there. */
function partsOf({ policy }: ConfigFile) {
  const { rules = [], new: causes = {}, exceptions = {}, ratchet = false } = policy?.parts ?? {};
  return { rules, new: causes, exceptions, ratchet };
}

/** Those of the configuration, and those that the run was given in files of other formats. */
function exceptionsOf({ exceptions }: ConfigFile, { inputs }: Report, gate: string, id: string): readonly Exception[] {
  const part = inputs.parts?.find((one) => one.gate === gate && one.id === id);
  const recorded = part?.exceptions ?? inputs.exceptions;
  const files = new Set(exceptions.map(({ source }) => source.file));
  const others = recorded.filter(({ source }) => source.format !== 'gatehouse' && !files.has(source.file));
  return [...exceptions, ...others];
}
