import type { AcceptedGap } from '../../domain/accepted-gap.ts';
import { UserError } from '../../domain/errors.ts';
import type { GateSpec } from '../gate-spec.ts';
import { readInputs, type RawInputs } from '../read.ts';
import type { WrittenGap } from './accepted-gaps.ts';
import { joinInputs } from './budgets.ts';
import type { ConfigFile, ConfiguredRun, Setting, Settings } from './config-file.ts';
import { quoted } from './mistake.ts';
import { strictnessOf } from './strictness.ts';

/** What a gate runs with: inputs that hold what the file says, and what a step asks for where it may. */
export interface Resolved {
  readonly raw: RawInputs;
  /** What the file says of each input that it has for this run. */
  readonly settings: Settings;
  /** What the file says of the globs of allow-gaps that hold for a while; an input that may ask for less than the file says otherwise. */
  readonly acceptedGaps: readonly AcceptedGap[];
}

export interface ResolveOptions {
  readonly surface: 'action' | 'cli';
  readonly pullRequest: boolean;
  /** Whether inputs may ask for less than the file: a person has chosen so. */
  readonly mayLoosen: boolean;
}

/**
 * Puts what the file says of a gate under what a step asks for. Throws one `UserError` for everything in which the step asks for less,
 * and when it does not say which of several runs it is.
 */
export function resolveInputs(spec: GateSpec, config: ConfigFile, asked: RawInputs, options: ResolveOptions): Resolved {
  const run = runOf(spec, config, given(asked, 'id'));
  const settings = settingsOf(config, run);
  const file: RawInputs = new Map([...settings].map(([name, { text }]) => [name, text]));
  const acceptedGaps = acceptedGapsOf(config, settings);
  const own = readInputs(spec.inputs, asked, options.surface);
  if (options.mayLoosen || own.mistakes.length > 0) {
    return {
      raw: over(asked, file),
      settings,
      acceptedGaps: given(asked, 'allow-gaps') === undefined ? acceptedGaps : [],
    };
  }
  const bounded = new Set([...settings.keys(), ...(config.policy === undefined ? [] : policyNames(spec, options))]);
  const budgets = joinInputs(spec, { asked, file, settings, bounded }, options);
  const looser = [...looserInputs(spec, { asked, settings, bounded }, options), ...budgets.looser];
  if (looser.length > 0) {
    throw new UserError(
      `A step may ask for more than ${config.name} does, not for less: ${looser.join(' ')} Change it there, take the input away, or set config-from: head to let the inputs decide.`,
    );
  }
  return { raw: new Map([...over(asked, file), ...budgets.texts]), settings, acceptedGaps };
}

/** What a policy binds also where it is silent: everything of which it is known what is stricter. */
function policyNames({ inputs }: GateSpec, { pullRequest }: ResolveOptions): readonly string[] {
  return Object.entries(inputs).flatMap(([name, { group }]) => {
    const isKnown = JOINED.has(name) || strictnessOf(name) !== undefined;
    // Elsewhere a person asks what a change would bring; nothing is let in by it.
    return isJudging(group) && isKnown && (name !== 'base' || pullRequest) ? [name] : [];
  });
}

function isJudging(group: string): boolean {
  return group === 'Policy' || group === 'Baseline';
}

/** The run of the file that a step is: the one of its id, or the one that has none. */
export function runOf({ name }: GateSpec, config: ConfigFile, id: string | undefined): ConfiguredRun | undefined {
  const runs = config.runs.filter(({ gate }) => gate === name);
  const plain =
    runs.find((run) => run.id === undefined) ?? (id === undefined && runs.length === 1 ? runs[0] : undefined);
  const found = runs.find((run) => run.id !== undefined && run.id === id) ?? plain;
  if (found === undefined && runs.length > 0) {
    const ids = runs.map((run) => run.id ?? '').join(', ');
    throw new UserError(
      `${config.name} has several runs of ${name} (${ids}) and none is ${id === undefined ? 'without an id' : quoted(id)}: say with the input id which of them this is.`,
    );
  }
  return found;
}

/** What the file says for all gates, and over it what it says of this run. */
export function settingsOf({ policy }: ConfigFile, run: ConfiguredRun | undefined): Settings {
  const own = run?.settings ?? new Map<string, Setting>();
  const budgetIsOwn = own.has('budget') || own.has('fail-on');
  const common = [...(policy?.settings ?? [])].filter(([name]) => !(budgetIsOwn && isBudget(name)));
  return new Map([...common, ...own]);
}

/** Every gap that a file accepts for a while, for whichever run. */
export function allAcceptedGaps(config: ConfigFile): readonly AcceptedGap[] {
  return [config.policy, ...config.runs].flatMap((part) => acceptedGapsOf(config, part?.settings ?? new Map()));
}

/** What the settings say of globs of allow-gaps that hold for a while. */
export function acceptedGapsOf({ name: file }: ConfigFile, settings: Settings): readonly AcceptedGap[] {
  const from = ({ line, column, ...terms }: WrittenGap): AcceptedGap => ({ ...terms, source: { file, line, column } });
  return (settings.get('allow-gaps')?.accepted ?? []).map(from);
}

function isBudget(name: string): boolean {
  return name === 'budget' || name === 'fail-on';
}

function given(raw: RawInputs, name: string): string | undefined {
  const text = raw.get(name)?.trim() ?? '';
  return text === '' ? undefined : text;
}

function over(asked: RawInputs, file: RawInputs): Map<string, string> {
  const own = [...asked].filter(([name]) => given(asked, name) !== undefined);
  const ownBudget = own.some(([name]) => isBudget(name));
  return new Map([...[...file].filter(([name]) => !(ownBudget && isBudget(name))), ...own]);
}

interface Bounds {
  readonly asked: RawInputs;
  readonly settings: Settings;
  readonly bounded: ReadonlySet<string>;
}

function looserInputs(
  { inputs }: GateSpec,
  { asked, settings, bounded }: Bounds,
  { pullRequest }: ResolveOptions,
): readonly string[] {
  const defaults = placeDefaults(settings, pullRequest);
  return Object.entries(inputs).flatMap(([name, { group, default: fallback = defaults.get(name) ?? '' }]) => {
    const wanted = given(asked, name);
    const strict = strictnessOf(name) ?? (isJudging(group) ? sameText : undefined);
    if (wanted === undefined || !bounded.has(name) || strict === undefined || JOINED.has(name)) {
      return [];
    }
    const setting = settings.get(name);
    const has = setting?.text ?? fallback;
    return strict(wanted, has) ? [] : [`${name}: ${quoted(wanted)} asks for less than ${shown(has, setting)}.`];
  });
}

/** The defaults that depend on the place, and on each other: a scope of the diff counts what is new there and what is not. */
function placeDefaults(settings: Settings, pullRequest: boolean): ReadonlyMap<string, string> {
  const scope = settings.get('scope')?.text;
  const isPlace = scope === 'diff' || scope === 'file';
  return new Map([
    ['judge', pullRequest && !isPlace && scope !== 'all' ? 'change' : 'all'],
    ['scope', pullRequest ? 'new' : 'all'],
  ]);
}

const JOINED = new Set(['budget', 'fail-on', 'budgets']);

function sameText(asked: string, file: string): boolean {
  return asked === file.trim();
}

function shown(text: string, setting: Setting | undefined): string {
  const value = text === '' ? 'none' : quoted(text);
  return setting === undefined ? `the default, ${value}` : `${value} in line ${setting.line}`;
}
