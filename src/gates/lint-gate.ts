import { posix, resolve } from 'node:path';
import { lintGate } from '../config/lint-gate.ts';
import { scopePolicyOf } from '../config/lint-scope.ts';
import { ScanError } from '../domain/errors.ts';
import type { Policy } from '../domain/report.ts';
import { run } from '../exec/run.ts';
import type { PlannedScan } from '../scan-all.ts';
import type { CodeScanner } from '../scanners/code-scanner.ts';
import { codeScanners } from '../scanners/code.ts';
import type { ScanResult } from '../scanners/scanner.ts';
import { defineGate, type Gate, type GateWork, type Site } from './gate.ts';
import { matcherOf } from './glob.ts';
import { workFolder } from './images/work-folder.ts';
import { changeOf } from './lint/change.ts';
import { chooseScanners } from './lint/choice.ts';
import { assertConfigs } from './lint/configs.ts';
import { sourceFiles } from './lint/files.ts';
import { lookingAt } from './lint/hints.ts';
import { settingsOf, type LintInputs } from './lint/settings.ts';
import { NOTHING } from './lint/nothing.ts';
import { prepare, scanOf, type Given, type Scan } from './lint/program-scan.ts';
import { namedReports, reportScans } from './lint/reports.ts';
import { serviceWork } from './lint/services/index.ts';
import type { StepPorts } from './process-scan.ts';

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
  const reports = await namedReports(inputs.input);
  const known = codeScanners.map((scanner) => lookingAt(scanner, { root: site.root, folder }, settings.configs));
  const services = serviceWork({ inputs, site, settings, work, ports });
  await assertConfigs(settings.configs);
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
    prepare: () => beginAll(scanners, given),
    base: baseOf(scanners, given),
    cleanUp: () => work.remove(),
  };
}

async function beginAll(scanners: readonly CodeScanner[], given: Given): Promise<void> {
  for (const scanner of scanners) {
    prepare(scanner, given);
  }
  await given.change.touched();
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
      return scanners.map((scanner) => baseScan(lookingAt(scanner, { root, folder }, settings.configs), there));
    },
  };
}

/** The files below the working directory that are not excluded, named from there. */
async function filesIn(root: string, { inputs, site, ports }: Given): Promise<readonly string[]> {
  const files = await sourceFiles(resolve(root, site.folder), ports.env, ports.signal);
  const isExcluded = matcherOf(inputs.exclude ?? []);
  return files.filter((file) => !isExcluded(file));
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
