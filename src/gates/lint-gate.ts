import { join, posix, resolve } from 'node:path';
import { lintGate } from '../config/lint-gate.ts';
import { scopePolicyOf } from '../config/lint-scope.ts';
import { messageOf, ScanError } from '../domain/errors.ts';
import type { Run } from '../domain/process.ts';
import type { Policy } from '../domain/report.ts';
import { run } from '../exec/run.ts';
import { findOnPath } from '../exec/which.ts';
import type { PlannedScan } from '../scan-all.ts';
import type { CodeScanner } from '../scanners/code-scanner.ts';
import { codeScanners } from '../scanners/code.ts';
import type { ScanResult } from '../scanners/scanner.ts';
import { defineGate, type Gate, type GateWork, type Site } from './gate.ts';
import { matcherOf } from './glob.ts';
import { workFolder, type WorkFolder } from './images/work-folder.ts';
import { changeOf, type LintChange } from './lint/change.ts';
import { chooseScanners } from './lint/choice.ts';
import { sourceFiles } from './lint/files.ts';
import { goEnvironment } from './lint/go.ts';
import { lookingAt } from './lint/hints.ts';
import { settingsOf, type LintInputs, type LintSettings } from './lint/settings.ts';
import { reportScans, sourceTarget } from './lint/reports.ts';
import { serviceWork } from './lint/services/index.ts';
import type { StepPorts } from './process-scan.ts';
import { readyForReports } from './report-files.ts';
import { parseRawReport } from './report-inputs.ts';
import type { Installed } from '../install/request.ts';

type Readiness = { readonly installed: Installed } | { readonly reason: string };

interface Given {
  readonly inputs: LintInputs;
  readonly site: Site;
  readonly settings: LintSettings;
  readonly work: WorkFolder;
  readonly ports: StepPorts;
  readonly readiness: Map<string, Readiness>;
  readonly change: LintChange;
  /** The files that scans of the head were limited to, by the name of the scanner. */
  readonly selections: Map<string, readonly string[]>;
}

export const lintGateGate = lintGateOf(changeOf);

/** The gate on a change that `ask` tells of. */
export function lintGateOf(ask: typeof changeOf): Gate {
  return defineGate(lintGate, (inputs, site, shared) => lintWork(inputs, site, shared, ask));
}

async function lintWork(inputs: LintInputs, site: Site, shared: Policy, ask: typeof changeOf): Promise<GateWork> {
  const { host } = site;
  const folder = resolve(site.root, site.folder);
  const settings = settingsOf(inputs, folder, host.env);
  const ports: StepPorts = { run, env: host.env, signal: host.signal };
  const policy = scopePolicyOf(inputs);
  const change = await ask(inputs, site, { ...shared, ...policy });
  const work = workFolder(host);
  const given: Given = { inputs, site, settings, work, ports, change, readiness: new Map(), selections: new Map() };
  // What is loaded later is loaded while Git lists the files.
  const [files] = await Promise.all([
    filesIn(site.root, given),
    import('./images/program.ts'),
    import('./lint/scan.ts'),
  ]);
  const reports = (inputs.input ?? []).map(parseRawReport);
  const known = codeScanners.map((scanner) => lookingAt(scanner, folder, settings.configs));
  const services = serviceWork({ inputs, site, settings, work, ports });
  const chosen = chooseScanners(inputs.scanners, files, [...reports, ...services.names], known);
  const { scanners } = chosen;
  const notices = [...chosen.notices, ...services.notices];
  for (const notice of notices) {
    host.log.info(notice);
  }
  return {
    scans: [
      ...scanners.map((scanner, index) => planned(scanner, given, { files, notices: index === 0 ? notices : [] })),
      ...services.scans,
      ...reportScans(reports, [...scanners.map(({ name }) => name), ...services.names], site),
    ],
    concurrency: settings.concurrency,
    policy: { ...policy, ...services.policy(shared.rules) },
    ...(change.diff !== undefined && { diff: change.diff }),
    prepare: async () => {
      await Promise.all([change.touched(), ...scanners.map((scanner) => prepare(scanner, given))]);
    },
    base: baseOf(scanners, given),
    cleanUp: () => work.remove(),
  };
}

function baseOf(scanners: readonly CodeScanner[], given: Given): NonNullable<GateWork['base']> {
  const { site, settings } = given;
  return {
    kind: 'tree',
    // All of the checkout: a module may need another, and configurations lie above.
    paths: [site.root],
    scans: (root) => {
      const there = { ...given, site: { ...site, root } };
      const folder = resolve(root, site.folder);
      return scanners.map((scanner) => baseScan(lookingAt(scanner, folder, settings.configs), there));
    },
  };
}

/** The files below the working directory that are not excluded, named from there. */
async function filesIn(root: string, { inputs, site, ports }: Given): Promise<readonly string[]> {
  const files = await sourceFiles(resolve(root, site.folder), ports.env, ports.signal);
  const isExcluded = matcherOf(inputs.exclude ?? []);
  return files.filter((file) => !isExcluded(file));
}

/** Gets a scanner, once for head and base. Never rejects: why there is none is told by the scan. */
async function prepare(scanner: CodeScanner, { inputs, site, settings, work, ports, readiness }: Given): Promise<void> {
  try {
    // Downloads, archives and signatures: loaded after the first line of work was said.
    const { programOf } = await import('./images/program.ts');
    const getting = { inputs, settings, workDir: await work.path() };
    readiness.set(scanner.name, { installed: await programOf(scanner, getting, { ...ports, host: site.host }) });
  } catch (error) {
    readiness.set(scanner.name, { reason: messageOf(error) });
  }
}

interface Found {
  readonly files: readonly string[];
  readonly notices: readonly string[];
}

function planned(scanner: CodeScanner, given: Given, found: Found): PlannedScan {
  return scanOf(scanner, given, async (scan) => {
    if (scanner.suits(found.files).length === 0) {
      throw new ScanError(`there are no ${scanner.looksAt} in ${given.settings.folder}: leave ${scanner.name} out`);
    }
    const result = await selectedScan(scanner, found.files, given, scan);
    return { ...result, notices: [...found.notices, ...result.notices] };
  });
}

/** Of everything, or of the files in which the change can have altered something. */
async function selectedScan(
  scanner: CodeScanner,
  all: readonly string[],
  given: Given,
  scan: Scan,
): Promise<ScanResult> {
  const { site, change, selections } = given;
  const touched = await change.touched();
  if (touched === undefined) {
    return scan(all);
  }
  const { limited, selectionOf } = await import('./lint/selection.ts');
  const changed = new Set([...touched].map((name) => posix.relative(site.folder, name)));
  const { partsOnly = false } = change;
  const request = { ...selecting(scanner, given), all, changed, partsOnly };
  const selected = await selectionOf(request);
  if (selected === undefined) {
    return scan(all);
  }
  selections.set(scanner.name, selected);
  return limited(selected.length === 0 ? NOTHING : await scan(all, selected), request, selected, site.folder);
}

function selecting(scanner: CodeScanner, { site, settings }: Given) {
  const configFile = settings.configs.get(scanner.name)?.at(-1);
  const folder = resolve(site.root, site.folder);
  return { scanner, folder, ...(configFile !== undefined && { configFile }) };
}

/** Of the base, which may have none of the files yet. What was looked at in the head is looked at here too, or all of it would seem new. */
function baseScan(scanner: CodeScanner, given: Given): PlannedScan {
  return scanOf(scanner, given, async (scan) => {
    const all = await filesIn(given.site.root, given);
    const inHead = given.selections.get(scanner.name);
    const touched = await given.change.touched();
    if (scanner.suits(all).length === 0 || inHead === undefined || touched === undefined) {
      return scanner.suits(all).length === 0 ? NOTHING : scan(all);
    }
    const { selectionOf } = await import('./lint/selection.ts');
    const names = [...touched].map((name) => posix.relative(given.site.folder, name));
    const selected = await selectionOf({ ...selecting(scanner, given), all, changed: new Set([...names, ...inHead]) });
    return selected?.length === 0 ? NOTHING : scan(all, selected);
  });
}

/** Runs the scanner on all of its files, or on the selected ones. */
type Scan = (all: readonly string[], selected?: readonly string[]) => Promise<ScanResult>;

const NOTHING: ScanResult = {
  observations: [],
  controls: [],
  coverage: { unit: 'files', examined: 0, passed: 0 },
  gaps: [],
  notices: [],
};

function scanOf(scanner: CodeScanner, given: Given, work: (scan: Scan) => Promise<ScanResult>): PlannedScan {
  const { site, settings, readiness } = given;
  return {
    scanner: scanner.name,
    version: settings.versions.get(scanner.name)?.at(-1) ?? scanner.version,
    target: sourceTarget(site),
    run: (context) =>
      work(async (all, selected) => {
        const ready = readiness.get(scanner.name) ?? { reason: `${scanner.name} was not made ready` };
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
  const { scanSource } = await import('./lint/scan.ts');
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
  return scanSource(scan, { ...ports, run: meanwhile(readyForReports, ports.run) });
}

/** Does something once a process was started, while it works. */
function meanwhile(something: () => void, start: Run): Run {
  return (request) => {
    const ended = start(request);
    setImmediate(something);
    return ended;
  };
}
