import { join, resolve } from 'node:path';
import { messageOf, ScanError } from '../../domain/errors.ts';
import { findOnPath } from '../../exec/which.ts';
import type { Installed } from '../../install/request.ts';
import type { PlannedScan } from '../../scan-all.ts';
import type { CodeScanner } from '../../scanners/code-scanner.ts';
import type { ScanResult } from '../../scanners/scanner.ts';
import type { Site } from '../gate.ts';
import type { WorkFolder } from '../images/work-folder.ts';
import type { StepPorts } from '../process-scan.ts';
import type { LintChange } from './change.ts';
import { goEnvironment } from './go.ts';
import { sourceTarget } from './reports.ts';
import type { LintInputs, LintSettings } from './settings.ts';

type Readiness = { readonly installed: Installed } | { readonly reason: string };

/** What the scans of a source tree work with. */
export interface Given {
  readonly inputs: LintInputs;
  readonly site: Site;
  readonly settings: LintSettings;
  readonly work: WorkFolder;
  readonly ports: StepPorts;
  /** By the name of the scanner. */
  readonly readiness: Map<string, Promise<Readiness>>;
  readonly change: LintChange;
  /** The files that scans of the head were limited to, by the name of the scanner. */
  readonly selections: Map<string, readonly string[]>;
}

/** Begins to get a scanner, once for head and base; it may be scanned with one while another is still on its way. */
export function prepare(scanner: CodeScanner, given: Given): void {
  given.readiness.set(scanner.name, readinessOf(scanner, given));
}

async function readinessOf(scanner: CodeScanner, { inputs, site, settings, work, ports }: Given): Promise<Readiness> {
  try {
    // Downloads, archives and signatures: loaded after the first line of work was said.
    const { programOf } = await import('../images/program.ts');
    const getting = { inputs, settings, workDir: await work.path() };
    return { installed: await programOf(scanner, getting, { ...ports, host: site.host }) };
  } catch (error) {
    return { reason: messageOf(error) };
  }
}

/** Runs the scanner on all of its files, or on the selected ones. */
export type Scan = (all: readonly string[], selected?: readonly string[]) => Promise<ScanResult>;

/** The scan of one scanner, of which `work` says on which files. */
export function scanOf(scanner: CodeScanner, given: Given, work: (scan: Scan) => Promise<ScanResult>): PlannedScan {
  const { site, settings, readiness } = given;
  return {
    scanner: scanner.name,
    version: settings.versions.get(scanner.name)?.at(-1) ?? scanner.version,
    target: sourceTarget(site),
    ready: async () => {
      await readiness.get(scanner.name);
    },
    run: (context) =>
      work(async (all, selected) => {
        const ready = (await readiness.get(scanner.name)) ?? { reason: `${scanner.name} was not made ready` };
        if ('reason' in ready) {
          throw new ScanError(ready.reason);
        }
        const { version, source, verified, sha256, notices } = ready.installed;
        context.learn({ version, install: { source, verified, sha256 } });
        const result = await scanWith(scanner, { all, selected }, ready.installed, given);
        return { ...result, notices: [...notices, ...result.notices] };
      }),
  };
}

async function scanWith(
  scanner: CodeScanner,
  { all, selected }: { readonly all: readonly string[]; readonly selected: readonly string[] | undefined },
  { path, version }: Installed,
  { inputs, site, settings, work, ports, change }: Given,
): Promise<ScanResult> {
  for (const needed of scanner.needs ?? []) {
    if (findOnPath(needed, ports.env) === undefined) {
      throw new ScanError(`${scanner.name} needs ${needed}, which is not on the PATH: set it up in a step before`);
    }
  }
  const { scanSource } = await import('./scan.ts');
  const folder = resolve(site.root, site.folder);
  const configFile = settings.configs.get(scanner.name)?.at(-1);
  const database = settings.databases.get(scanner.name)?.at(-1);
  const scan = {
    program: { scanner, path, version },
    tree: { root: site.root, folder, files: selected ?? scanner.suits(all) },
    all,
    limited: selected !== undefined,
    partsOnly: change.partsOnly === true,
    workDir: await work.path(),
    cache: join(settings.cacheDir, scanner.name),
    env: scanner.environment.includes('GOCACHE') ? goEnvironment(ports.env, settings.cacheDir) : {},
    timeoutMs: inputs['scan-timeout'],
    maxBytes: settings.maxBytes,
    ...(configFile !== undefined && { configFile }),
    ...(database !== undefined && { database }),
  };
  site.host.log.info(
    `${scanner.name}: scanning ${scan.tree.files.length} ${scan.tree.files.length === 1 ? 'file' : 'files'}`,
  );
  return scanSource(scan, ports);
}
