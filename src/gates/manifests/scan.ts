import { createReadStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandedOver } from '../../builtin/manifests/hand-over.ts';
import { ScanError } from '../../domain/errors.ts';
import type { ProcessResult } from '../../domain/process.ts';
import type { Gap } from '../../domain/scan.ts';
import { missedObject } from '../../scanners/manifest-places.ts';
import type {
  ManifestScanner,
  ManifestScanRequest,
  ManifestStep,
  MissedObject,
} from '../../scanners/manifest-scanner.ts';
import type { ReadContext } from '../../scanners/reading.ts';
import type { ScanResult } from '../../scanners/scanner.ts';
import { withScratch } from '../images/scratch.ts';
import { BrokenStep, runStep, type StepPorts } from '../process-scan.ts';
import { readyForReports } from '../ready-for-reports.ts';
import { fillFolder, sourceFile, withoutSilencers, writeAll, writeObjects } from './folder.ts';
import { ObjectRefused, only, withoutRefused } from './refused.ts';
import type { Given } from './given.ts';
import { tellUnasked } from './unasked.ts';

export interface ManifestToolScan {
  readonly program: { readonly scanner: ManifestScanner; readonly path: string; readonly version: string };
  readonly given: Given;
  readonly options: ManifestScanRequest['options'];
  readonly workDir: string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly configFile?: string;
}

/** Scans manifests with one tool. Rejects with a `ScanError` of one sentence when it judged nothing. */
export async function scanWithTool(scan: ManifestToolScan, ports: StepPorts): Promise<ScanResult> {
  const { scanner } = scan.program;
  const { found, handed } = scan.given;
  const sources = scanner.takesSources ? found.sources : [];
  const custom = scanner.judgesCustomResources === true ? handed.objects : [];
  if (found.nothing !== undefined && sources.length + custom.length === 0) {
    throw new ScanError(found.nothing);
  }
  return withScratch(scan.workDir, async (scratch) => {
    const folder = join(scratch, 'given');
    if (handed.objects.length + sources.length === 0) {
      throw new ScanError(`there is no Kubernetes object that ${scanner.name} could look at: leave it out`);
    }
    const objects = withoutSilencers(handed.objects, scanner);
    const notices = await fillFolder(folder, scanner, { objects, sources });
    const own = join(scratch, 'own');
    await mkdir(own, { recursive: true });
    const given = { folder, scratch: own, objects, sources: sources.map(({ name }) => sourceFile(name)) };
    const request = requestOf(scan, given);
    await writeAll(own, scanner.files?.(request) ?? new Map());
    const deadline = performance.now() + scan.timeoutMs;
    const results = await runAll(scan, request, handed, deadline, ports);
    const unasked = await tellUnasked(scan, request, deadline, ports);
    return together(results, [...found.gaps, ...handed.gaps], [...notices, ...unasked]);
  });
}

function requestOf(
  { program, options, timeoutMs, configFile }: ManifestToolScan,
  given: Pick<ManifestScanRequest, 'folder' | 'scratch' | 'objects' | 'sources'>,
): ManifestScanRequest {
  const { version } = program;
  return { ...given, options, version, timeoutMs, ...(configFile !== undefined && { configFile }) };
}

async function runAll(
  scan: ManifestToolScan,
  request: ManifestScanRequest,
  { places }: HandedOver,
  deadline: number,
  ports: StepPorts,
): Promise<readonly ScanResult[]> {
  const { scanner } = scan.program;
  const results: ScanResult[] = [];
  for (const planned of scanner.plan(request)) {
    const { step, stdout, stderr, refused } = await runKnown(planned, scan, request, deadline, ports);
    if (step.report !== 'none') {
      const context: ReadContext = { targetKind: 'manifests', manifests: places };
      const chunks = step.report === 'stdout' ? chunksOf(stdout) : await fileChunks(step.report.file);
      // Loaded while the scanner was at work.
      const { readReport } = await import('../../scanners/report-format.ts');
      const { result } = await readReport(step.format, chunks, context);
      const missed = [...refused, ...(step.missed?.(stderr) ?? [])].map(({ file, why }) =>
        missedObject(file, `${scanner.name} cannot read it: ${why.slice(0, MAX_WHY)}`, places),
      );
      const notices = [...result.notices, ...(step.noticed?.(stderr) ?? [])];
      results.push({ ...result, gaps: [...result.gaps, ...missed], notices });
    }
  }
  return results;
}

type KnownStep = Omit<ManifestStep, 'alone'> & Required<Pick<ManifestStep, 'format'>>;

interface Known extends ProcessResult {
  readonly step: KnownStep;
  /** Objects that had to be left out. */
  readonly refused: readonly MissedObject[];
}

/** Runs a step, and again where it only then tells which object it could not read. */
async function runKnown(
  { alone, ...planned }: ManifestStep,
  scan: ManifestToolScan,
  request: ManifestScanRequest,
  deadline: number,
  ports: StepPorts,
): Promise<Known> {
  const { scanner } = scan.program;
  const known = (step: Omit<ManifestStep, 'alone'>): KnownStep => ({ format: scanner.report, ...step });
  const step = known(planned);
  const { result, refused } = await withoutRefused(request.objects, async (objects) => {
    if (objects.length < request.objects.length) {
      const without = { ...request, objects: only(objects, request.objects) };
      await writeAll(request.scratch, scanner.files?.(without) ?? new Map());
    }
    return runOne(step, scan, request, deadline, ports);
  });
  if (alone === undefined || (step.missed?.(result.stderr) ?? []).length === 0) {
    return { ...result, step, refused: refused.map(({ object, why }) => ({ file: object.file, why })) };
  }
  await writeObjects(request.folder, request.objects);
  return { ...(await runOne(known(alone), scan, request, deadline, ports)), step: known(alone), refused: [] };
}

const MAX_WHY = 200;

async function runOne(
  step: KnownStep,
  { program, maxBytes }: ManifestToolScan,
  { folder, scratch }: ManifestScanRequest,
  deadline: number,
  ports: StepPorts,
): Promise<ProcessResult> {
  const timeoutMs = Math.ceil(deadline - performance.now());
  try {
    const meanwhile = () => readyForReports(step.format);
    const result = await runStep({ program, step, scratch, cwd: folder, timeoutMs, maxBytes, meanwhile }, ports);
    if (step.report === 'stdout' && result.stdout.trim() === '') {
      throw explained(step, result.stderr) ?? new ScanError(silent(result.stderr));
    }
    return result;
  } catch (error) {
    throw (error instanceof BrokenStep ? explained(step, error.said) : undefined) ?? error;
  }
}

function explained({ explain, refused }: KnownStep, said: string): ScanError | undefined {
  const [why, message] = [refused?.(said), explain?.(said)];
  if (why !== undefined) {
    return new ObjectRefused(message ?? why, why);
  }
  return message === undefined ? undefined : new ScanError(message);
}

const MAX_REASON = 400;

function silent(said: string): string {
  const first = said.split('\n').find((line) => line.trim() !== '');
  const why = first === undefined ? '' : `: ${first.trim().slice(0, MAX_REASON)}`;
  return `it came to its end without writing its report${why}`;
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}

async function fileChunks(file: string): Promise<AsyncIterable<Uint8Array>> {
  const written = await stat(file).catch(() => undefined);
  if (written === undefined || written.size === 0) {
    throw new ScanError('it came to its end without writing its report');
  }
  return createReadStream(file);
}

/** Several steps look at the same objects: by another policy each. */
function together(results: readonly ScanResult[], missed: readonly Gap[], notices: readonly string[]): ScanResult {
  const [first, ...others] = results;
  if (first === undefined) {
    throw new ScanError('it was not asked for any report');
  }
  const passed = Math.min(...results.map(({ coverage }) => coverage.passed));
  return {
    ...first,
    observations: results.flatMap(({ observations }) => observations),
    controls: results.flatMap(({ controls }) => controls),
    coverage: { ...first.coverage, passed: others.length === 0 ? first.coverage.passed : passed },
    gaps: [...missed, ...results.flatMap(({ gaps }) => gaps)],
    notices: [...new Set([...notices, ...results.flatMap((result) => result.notices)])],
  };
}
