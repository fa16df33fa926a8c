import type { ConfigFile, ConfiguredRun } from '../config/file/config-file.ts';
import { acceptedGapsOf, allAcceptedGaps, settingsOf } from '../config/file/resolve.ts';
import { GATES } from '../config/gates.ts';
import { existsIn } from '../config/input.ts';
import type { AcceptedGap } from '../domain/accepted-gap.ts';
import { UserError } from '../domain/errors.ts';
import { DEFAULT_FILE, resolveOnDisk } from '../gates/configuration-disk.ts';
import { readFrom } from '../gates/configuration-source.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import type { Said } from './said.ts';

export interface ShowOptions {
  readonly format: 'table' | 'json';
}

/** Reads the file as it lies here. Rejects with a `UserError` for everything that is wrong with it. */
async function readHere(file: string | undefined, process: CliProcess): Promise<ConfigFile> {
  const source = await resolveOnDisk(process.cwd(), file);
  const found = await readFrom(source, { now: () => new Date() });
  if (found === undefined) {
    throw new UserError(`There is no ${file ?? DEFAULT_FILE} here; gatehouse init writes one.`);
  }
  return found.config;
}

export async function checkConfig(file: string | undefined, process: CliProcess): Promise<Said> {
  const config = await readHere(file, process);
  const { name, runs, exceptions, notices } = config;
  const gaps = allAcceptedGaps(config).length;
  const accepted = gaps === 0 ? '' : `, ${count(gaps, 'accepted gap')}`;
  const counted = `${count(runs.length, 'run')} of gates, ${count(exceptions.length, 'exception')}${accepted}`;
  return { code: 0, text: `${name} is right: ${counted}.\n`, warnings: notices };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

export async function showConfig(
  file: string | undefined,
  { format }: ShowOptions,
  process: CliProcess,
): Promise<Said> {
  const config = await readHere(file, process);
  const runs = config.runs.map((run) => ({
    gate: run.gate,
    ...(run.id && { id: run.id }),
    inputs: valuesOf(config, run),
  }));
  const { exceptions, policy } = config;
  if (format === 'json') {
    const shown = { file: config.name, policy: policy?.parts ?? {}, exceptions, runs };
    return { code: 0, text: `${JSON.stringify(shown, undefined, 2)}\n` };
  }
  const parts = Object.entries(policy?.parts ?? {}).map(([name, value]) => `  ${name}  ${JSON.stringify(value)}`);
  const tables = runs.map(({ gate, id, inputs }) => {
    const width = Math.max(...inputs.map(({ name }) => name.length));
    const lines = inputs.map(
      ({ name, value, from, accepted = [] }) =>
        `  ${name.padEnd(width)}  ${value.replaceAll('\n', ', ')}  (${[from, ...accepted.map(termsOf)].join('; ')})`,
    );
    return [`${gate}${id === undefined ? '' : ` (${id})`}`, ...lines].join('\n');
  });
  const head = [
    `${config.name}: ${count(exceptions.length, 'exception')}`,
    ...(parts.length === 0 ? [] : ['policy', ...parts]),
  ];
  return { code: 0, text: `${[head.join('\n'), ...tables].join('\n\n')}\n` };
}

function termsOf({ gap, reason, expires }: AcceptedGap): string {
  return `${gap} until ${expires}: ${reason.replaceAll(/\s+/g, ' ')}`;
}

interface Value {
  readonly name: string;
  readonly value: string;
  /** `line 7`, or default. */
  readonly from: string;
  /** Of the globs those that hold for a while. */
  readonly accepted?: readonly AcceptedGap[];
}

/** Every input that has a value: from its run, from the policy for all, or its default. */
function valuesOf(config: ConfigFile, run: ConfiguredRun): readonly Value[] {
  const settings = settingsOf(config, run);
  const gaps = acceptedGapsOf(config, settings);
  const accepted = gaps.length === 0 ? {} : { accepted: gaps };
  const inputs = GATES.find(({ name }) => name === run.gate)?.inputs ?? {};
  return Object.entries(inputs).flatMap(([name, spec]) => {
    const setting = settings.get(name);
    const value = setting?.text ?? spec.default;
    const from = setting === undefined ? 'default' : `line ${setting.line}`;
    const terms = name === 'allow-gaps' ? accepted : {};
    return value === undefined || !existsIn('action', spec) ? [] : [{ name, value, from, ...terms }];
  });
}
