import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BASELINE_FILE } from '../baseline/folder.ts';
import { GATES } from '../config/gates.ts';
import { pipeline } from '../config/pipeline.ts';
import { ScanError, UserError } from '../domain/errors.ts';
import { mergeFindings, type Part } from '../domain/merge-findings.ts';
import { nearest } from '../domain/nearest.ts';
import type { Report, ReportPart } from '../domain/report.ts';
import { uniteScans } from '../domain/unite-scans.ts';
import { runAttached } from '../exec/attached.ts';
import { undecided } from '../ledger/undo.ts';
import type { Collected } from '../pipeline.ts';
import { FORMAT_FILES } from './formats.ts';
import { defineGate, type Gate, type Site } from './gate.ts';
import { folderOf } from './report-files.ts';
import { readShard } from './report-reading.ts';
import { lostScan } from './report-shards.ts';
import { EXIT_CODES } from './run-gate.ts';

/** One run of a gate in a pipeline. */
export interface GateRun {
  readonly gate: string;
  /** Empty where it has none. */
  readonly id: string;
}

export interface PipelinePlace {
  /** The folder of the actions' programs, absolute. */
  readonly dist: string;
  /** The runs of the configuration file, in its order. */
  configured(site: Site): Promise<readonly GateRun[]>;
}

/** Runs gates one after the other, each in a process of its own, and judges what all of them found: each by its own policy. */
export function pipelineGate(place: PipelinePlace): Gate {
  return defineGate(pipeline, async (inputs, site) => {
    const runs = inputs.gates?.map(parseRun) ?? inOrder(await place.configured(site));
    if (runs.length === 0) {
      throw new UserError(
        'gates: no gate is named, and the configuration file configures none: name them, as in gates: manifest-scan, or let gatehouse init write the file.',
      );
    }
    return {
      scans: [],
      collect: async (context, policy) => {
        const made: Made[] = [];
        for (const [done, run] of runs.entries()) {
          context.progress({ done, total: runs.length, unit: 'gates' });
          made.push(await runGate(run, place.dist, site));
        }
        return { ...united(made), notices: [], policy };
      },
      keep: async () => ({ baseline: await baselinesOf(runs, site) }),
    };
  });
}

function parseRun(text: string): GateRun {
  const [gate = '', id = ''] = text.split(':', 2);
  const names = GATES.map(({ name }) => name).filter((name) => name !== 'report');
  if (names.includes(gate)) {
    return { gate, id };
  }
  const suggestion = nearest(gate, names);
  throw new UserError(
    `gates: there is no gate "${gate}"; ${suggestion === undefined ? `there are ${names.join(', ')}` : `did you mean ${suggestion}?`}`,
  );
}

/** Source before images before clusters, as GATES has them: what is cheap and early is said first. */
function inOrder(runs: readonly GateRun[]): readonly GateRun[] {
  const rank = ({ gate }: GateRun): number => GATES.findIndex(({ name }) => name === gate);
  return runs.toSorted((a, b) => rank(a) - rank(b));
}

/** What a run has left, and what speaks against it although it was read; at least one of them. */
type Made = GateRun & { readonly report?: Report; readonly lost?: string };

function folderOfAll({ env, cwd }: Site['host']): string {
  return join(env['RUNNER_TEMP'] ?? join(cwd, '.gatehouse'), 'gatehouse');
}

/** The folder in which the gates have left baselines, each in one of its own; empty where none of them may make one. */
async function baselinesOf(runs: readonly GateRun[], { host }: Site): Promise<string> {
  const folder = folderOfAll(host);
  const there = await Promise.all(
    runs.map(({ gate, id }) =>
      access(join(folder, folderOf(gate, id), 'baseline', BASELINE_FILE)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return there.includes(true) ? folder : '';
}

/** The most that a report of a gate of this very run may have. */
const MAX_BYTES = 512 * 1024 ** 2;

async function runGate(run: GateRun, dist: string, { host }: Site): Promise<Made> {
  const { env, log, cwd, signal } = host;
  const folder = join(folderOfAll(host), folderOf(run.gate, run.id));
  // One of an earlier step must not be taken for the report of this run.
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  await mkdir(folder, { recursive: true });
  log.info(`Running ${nameOf(run)}`);
  const args = [join(dist, run.gate, 'index.js')];
  const exitCode = await runAttached({
    command: process.execPath,
    args,
    cwd,
    env: await gateEnv(run, folder, env),
    signal,
  });
  signal.throwIfAborted();
  const how = exitCode === null ? 'was ended by a signal' : `ended with exit code ${exitCode}`;
  try {
    const report = await readShard(join(folder, FORMAT_FILES.json), MAX_BYTES);
    // What came after the report was written, as keeping a baseline, may have failed.
    return exitCode === EXIT_CODES[report.verdict]
      ? { ...run, report }
      : { ...run, report, lost: `${nameOf(run)} ${how} although its report says ${report.verdict}: its log is above` };
  } catch (error) {
    // That there is no file says no more than that there is no report.
    const why = error instanceof ScanError ? ` (${error.message})` : '';
    return { ...run, lost: `${nameOf(run)} ${how} and left no report that can be read${why}: its log is above` };
  }
}

const QUIET = {
  INPUT_CHECK: 'false',
  INPUT_COMMENT: 'never',
  INPUT_SARIF: 'never',
  INPUT_SUMMARY: 'false',
  INPUT_OUT: '',
  INPUT_GATES: '',
};

/** The environment of a gate: the inputs of the pipeline, its own id, nothing to be shown, and its own files in place of the step's. */
async function gateEnv({ id }: GateRun, folder: string, env: Site['host']['env']): Promise<Site['host']['env']> {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map(
    (name) => [name, join(folder, name.toLowerCase())] as const,
  );
  for (const [, path] of files) {
    await writeFile(path, '');
  }
  return { ...env, ...QUIET, INPUT_ID: id, ...Object.fromEntries(files) };
}

/** All findings merged, and which scans are judged by what. A gate that something speaks against has a scan that failed. */
function united(made: readonly Made[]): Pick<Collected, 'scans' | 'findings' | 'parts'> {
  const own = uniteScans(made.map(partOf));
  const parts = made.map((one, index) => {
    const ids = (own[index]?.scans ?? []).map(({ id }) => id);
    return one.report === undefined ? unjudged(one, ids) : judgedAs(one.report, ids);
  });
  return { ...mergeFindings(own), parts };
}

function partOf({ report, lost, ...run }: Made): Part {
  return {
    scans: [...(report?.scans ?? []), ...(lost === undefined ? [] : [lostScan(nameOf(run), lost)])],
    findings: (report?.findings ?? []).map(undecided),
  };
}

function judgedAs({ gate, id, inputs, notices: all }: Report, scans: readonly string[]): ReportPart {
  const { policy, exceptions, comparison, notices = all } = inputs;
  return { gate, id, scans, policy, exceptions, ...(comparison !== undefined && { comparison }), notices };
}

function unjudged({ gate, id }: GateRun, scans: readonly string[]): ReportPart {
  const policy = { budget: {}, source: 'default', unknownAs: 'high', allowGaps: [], ignore: [] } as const;
  return { gate, id, scans, policy, exceptions: [], notices: [] };
}

function nameOf({ gate, id }: GateRun): string {
  return id === '' ? gate : `${gate} (${id})`;
}
