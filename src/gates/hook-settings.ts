import type { ConfigFile, Settings } from '../config/file/config-file.ts';
import { settingsOf } from '../config/file/resolve.ts';
import type { hook } from '../config/hook.ts';
import { HOOK_SCANNERS } from '../config/hook.ts';
import type { Inputs } from '../config/input.ts';
import { installInputs } from '../config/install-inputs.ts';
import { LINT_SCANNERS } from '../config/lint-gate.ts';
import { LINT_SERVICES } from '../config/lint-services.ts';
import type { RawInputs } from '../config/read.ts';
import type { Host } from '../host/host.ts';
import type { Configuration } from './configuration.ts';

export type HookInputs = Inputs<typeof hook.inputs>;

/** What the inputs of a hook and the configuration of its checkout say together. */
export interface HookSettings {
  /** Scanners that may run. */
  readonly among: ReadonlySet<string>;
  /** Those that were given a configuration of their own. */
  readonly configured: ReadonlySet<string>;
  readonly exclude: readonly string[];
  /** Where scanners come from when they are got ready. */
  readonly sources: string;
  /** The inputs that are about single scanners, with what they say of these. */
  about(names: readonly string[]): RawInputs;
  /** The rest of what the file says; undefined where there is none. */
  readonly configuration: Configuration | undefined;
}

/** Each of their values is about one scanner, and a mistake where that one does not run: at each commit others do. */
const PER_SCANNER = ['scanner-config', 'scanner-versions', 'db-mirror'] as const;
/** What other tools report is about the working tree, not about what is staged. */
const NOT_HERE: ReadonlySet<string> = new Set([...PER_SCANNER, 'input']);

/** Reads the configuration as it is staged: nobody else's changes are committed here. Rejects with a `UserError` where it holds mistakes. */
export async function hookSettings(inputs: HookInputs, raw: RawInputs, host: Host): Promise<HookSettings> {
  const { loadConfiguration } = await import('./configuration.ts');
  const { config, scanners } = inputs;
  const here = { 'config-from': 'head', 'working-directory': '.', ...(config !== undefined && { config }) } as const;
  const found = await loadConfiguration(here, host);
  const file = found === undefined ? new Map() : fileSettings(found.config);
  const among: ReadonlySet<string> = new Set<string>(
    scanners.includes('auto') ? [...HOOK_SCANNERS, ...scanners] : scanners,
  );
  const items = (input: string): readonly Item[] => {
    const own = itemsOf(raw.get(input), [...among]);
    return own.length > 0 ? own : itemsOf(file.get(input)?.text, listOf(file.get('scanners')?.text)).filter(isNamed);
  };
  const isMeant = ({ scanner = '' }: Item, names: readonly string[], input: string): boolean =>
    names.includes(scanner) || (!among.has(scanner) && listOf(raw.get(input)).length > 0);
  const texts = (names: readonly string[]) =>
    PER_SCANNER.map((input) => {
      const meant = items(input).filter((item) => isMeant(item, names, input));
      return [input, meant.map(({ text }) => text).join('\n')] as const;
    });
  return {
    among,
    configured: new Set(items('scanner-config').map(({ scanner = '' }) => scanner)),
    exclude: inputs.exclude ?? listOf(file.get('exclude')?.text),
    sources: raw.get('install-from') ?? file.get('install-from')?.text ?? installInputs['install-from'].default,
    about: (names) => new Map(texts(names).filter(([, text]) => text !== '')),
    configuration: found && { ...found, config: withoutScanners(found.config) },
  };
}

interface Item {
  /** SCANNER=VALUE wherever that is known. */
  readonly text: string;
  readonly scanner?: string;
}

const NAMES: ReadonlySet<string> = new Set([...LINT_SCANNERS, ...LINT_SERVICES]);

/** Where there is one scanner, its name may be left out. */
function itemsOf(text: string | undefined, scanners: readonly string[]): readonly Item[] {
  return listOf(text).map((item) => {
    const [name = ''] = item.split('=', 1);
    const [only, ...others] = scanners;
    return NAMES.has(name.trim())
      ? { text: item, scanner: name.trim() }
      : only !== undefined && others.length === 0
        ? { text: `${only}=${item}`, scanner: only }
        : { text: item };
  });
}

function isNamed({ scanner }: Item): boolean {
  return scanner !== undefined;
}

function listOf(text = ''): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Those of the one run of lint-gate that the file has; of several, only what holds for all gates, as a hook is none of them. */
function fileSettings(config: ConfigFile): Settings {
  const [run, ...others] = config.runs.filter(({ gate }) => gate === 'lint-gate');
  return settingsOf(config, others.length === 0 ? run : undefined);
}

function withoutScanners(config: ConfigFile): ConfigFile {
  const runs = config.runs.filter(({ gate }) => gate === 'lint-gate');
  const [run] = runs.length > 1 ? [] : runs;
  const settings = [...(run?.settings ?? [])].filter(([name]) => !NOT_HERE.has(name));
  return { ...config, runs: run === undefined ? [] : [{ ...run, settings: new Map(settings) }] };
}
