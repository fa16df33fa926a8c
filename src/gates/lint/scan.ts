import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { posix, relative, sep } from 'node:path';
import { messageOf, ScanError } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import { filesOf } from '../../scanners/code-reading.ts';
import type { CodeScanner, CodeStep, SourceTree } from '../../scanners/code-scanner.ts';
import type { ScanResult } from '../../scanners/scanner.ts';
import { BrokenStep, runStep, type StepPorts } from '../process-scan.ts';
import { readyForReports } from '../ready-for-reports.ts';
import { withScratch } from '../images/scratch.ts';
import { sourceText } from '../source-text.ts';
import { aboveOf } from './above.ts';
import { assertRecords } from './database.ts';
import { textsOf } from './files.ts';
import { withLineHashes } from './line-hashes.ts';
import { isIn, nameable, unnamable } from './names.ts';
import { NOTHING } from './nothing.ts';

export interface CodeProgram {
  readonly scanner: CodeScanner;
  readonly path: string;
  readonly version: string;
}

export interface SourceScan {
  readonly program: CodeProgram;
  /** Its files are those that the scanner looks at. */
  readonly tree: SourceTree;
  /** Everything that is in the tree. */
  readonly all: readonly string[];
  readonly workDir: string;
  readonly cache: string;
  /** Set besides what the scanner sets. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly configFile?: string;
  readonly database?: string;
  /** The files of the tree are not all that it looks at. */
  readonly limited?: boolean;
  readonly partsOnly?: boolean;
}

/** Scans a source tree with one scanner. Rejects with a `ScanError` of one sentence when nothing of it could be scanned. */
export async function scanSource(scan: SourceScan, ports: StepPorts): Promise<ScanResult> {
  return withScratch(scan.workDir, async (scratch) => {
    const { steps, gaps: missed } = await planOf(scan, scratch);
    const deadline = performance.now() + scan.timeoutMs;
    const parts: ScanResult[] = [];
    const broken: { readonly step: CodeStep; readonly error: unknown }[] = [];
    for (const step of steps) {
      try {
        parts.push(await runOne(step, scan, scratch, deadline, ports));
      } catch (error) {
        broken.push({ step, error });
      }
    }
    const [first] = broken;
    // Where there was nothing to look at, nothing was looked at.
    if (first !== undefined && parts.every(({ coverage }) => coverage.examined === 0)) {
      throw first.error;
    }
    // One module that cannot be scanned does not hide what was found in the others.
    const gaps = broken.map(({ step, error }): Gap => ({ what: step.what, reason: messageOf(error) }));
    return together(parts, [...missed, ...gaps], scan);
  });
}

async function planOf(
  { program, tree, all, ...scan }: SourceScan,
  scratch: string,
): Promise<ReturnType<typeof nameable>> {
  const { scanner, version } = program;
  const { cache, timeoutMs, configFile, database, limited = false, partsOnly = false } = scan;
  if (database !== undefined) {
    await assertRecords(database, scanner);
  }
  const texts = new Map([
    ...(await textsOf(tree.folder, scanner.reads?.(all) ?? [])),
    ...(configFile !== undefined && scanner.reads !== undefined
      ? [[configFile, await readFile(configFile, 'utf8')] as const]
      : []),
  ]);
  const above = aboveOf(tree.root, tree.folder, scanner.looksAbove);
  const request = { ...tree, all, scratch, cache, version, timeoutMs, texts, above };
  const { steps, gaps } = nameable(unnamable(tree.folder, tree.files), (left) => {
    const suited = tree.files.filter((file) => !left.has(file));
    return scanner.plan({
      ...request,
      files: scanner.reads === undefined ? suited : all,
      suited,
      ...(limited && { selected: suited, partsOnly }),
      ...(configFile !== undefined && { configFile }),
      ...(database !== undefined && { database }),
    });
  });
  const below = relative(tree.root, tree.folder).split(sep).join('/');
  return { steps, gaps: gaps.map(({ what, reason }) => ({ what: posix.join(below, what), reason })) };
}

async function runOne(
  step: CodeStep,
  { program, tree, env, maxBytes }: SourceScan,
  scratch: string,
  deadline: number,
  ports: StepPorts,
): Promise<ScanResult> {
  const timeoutMs = Math.ceil(deadline - performance.now());
  const stepWithEnv = { ...step, env: { ...env, ...step.env } };
  const completed = step.nothing === undefined ? step.completed : [...step.completed, step.nothing];
  const { report } = program.scanner;
  const meanwhile = () => readyForReports(report);
  const own = { ...stepWithEnv, completed };
  const request = { program, step: own, scratch, cwd: step.cwd, timeoutMs, maxBytes, meanwhile };
  const { stdout, stderr, exitCode } = await runStep(request, ports).catch((error: unknown) => {
    throw explained(error, program.scanner);
  });
  if (step.nothing !== undefined && exitCode === step.nothing) {
    return { ...NOTHING, notices: [`${program.scanner.name} finds nothing to look at in ${step.what}`] };
  }
  const refusal = program.scanner.refusal?.(stderr);
  if (refusal !== undefined) {
    throw new ScanError(refusal);
  }
  const source = { root: tree.root, cwd: step.cwd, text: sourceText(tree.root) };
  // Loaded while the scanner was at work.
  const { readReport } = await import('../../scanners/report-format.ts');
  const { result } = await readReport(report, await outputOf(step, stdout), {
    targetKind: 'source',
    source,
  });
  const remarks = program.scanner.remarks?.(stderr, step.what) ?? [];
  return { ...result, notices: [...result.notices, ...remarks] };
}

/** A broken run in one sentence, where its last words are not it. */
function explained(error: unknown, scanner: CodeScanner): unknown {
  const sentence = error instanceof BrokenStep ? scanner.complaint?.(error.said) : undefined;
  return sentence === undefined ? error : new ScanError(sentence);
}

async function outputOf({ report }: CodeStep, stdout: string): Promise<AsyncIterable<Uint8Array>> {
  if (report === 'stdout') {
    return chunksOf(stdout);
  }
  const written = await stat(report.file).catch(() => undefined);
  if (written === undefined || written.size === 0) {
    throw new ScanError('it came to its end without writing its report');
  }
  return createReadStream(report.file);
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}

function together(parts: readonly ScanResult[], broken: readonly Gap[], { tree, all }: SourceScan): ScanResult {
  const below = relative(tree.root, tree.folder).split(sep).join('/');
  const named = (file: string): string => (below === '' ? file : `${below}/${file}`);
  const known = new Set(all.map(named));
  const seen = parts.flatMap(({ observations }) => observations);
  const kept = seen.filter((observation) => isIn(known, observation, tree.root));
  const gaps = [...parts.flatMap((part) => part.gaps), ...broken];
  const hit = filesOf(kept);
  const names = tree.files.map(named);
  const passed = names.filter((file) => !hit.has(file) && !gaps.some((gap) => isMissed(file, gap, known))).length;
  const left = seen.length - kept.length;
  const { database } = parts.find((part) => part.database !== undefined) ?? {};
  const notice = `${left} ${left === 1 ? 'finding is' : 'findings are'} left out: in files that are excluded, or that Git ignores`;
  return {
    observations: withLineHashes(kept, tree.root, sourceText(tree.root)),
    controls: [],
    coverage: { unit: 'files', examined: tree.files.length, passed },
    gaps,
    notices: [...new Set(parts.flatMap(({ notices }) => notices)), ...(left > 0 ? [notice] : [])],
    ...(database !== undefined && { database }),
  };
}

/** A gap that is no file of the tree is about a folder, or about a module, which is all that lies beside and below its go.mod. */
function isMissed(file: string, { what, location }: Gap, known: ReadonlySet<string>): boolean {
  const folder = what.endsWith('go.mod') ? posix.dirname(what) : known.has(what) ? undefined : what;
  return file === what || file === location?.path || folder === '.' || file.startsWith(`${folder}/`);
}
