import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeJson } from '../decode/decode-json.ts';
import { ScanError, UserError } from '../domain/errors.ts';
import type { Part } from '../domain/merge-findings.ts';
import { merge } from '../domain/merge.ts';
import { nearest } from '../domain/nearest.ts';
import type { Scan, Target } from '../domain/scan.ts';
import { chunksOf } from '../host/files.ts';
import { checkstyleReport } from '../scanners/checkstyle/report.ts';
import { clusterReport, clusterReports } from '../scanners/cluster-reports.ts';
import { codeScanner, codeScanners } from '../scanners/code.ts';
import { codeQualityReport } from '../scanners/code-quality/report.ts';
import { fieldsOf } from '../scanners/fields.ts';
import { SHARED_FORMS } from '../scanners/forms.ts';
import { processScanner, processScanners } from '../scanners/index.ts';
import { junitReport } from '../scanners/junit/report.ts';
import { manifestScanner, manifestScanners } from '../scanners/manifests.ts';
import { rdjsonlReport, rdjsonReport } from '../scanners/rdjson/report.ts';
import type { ReadContext, ReadReport, ReportFormat } from '../scanners/reading.ts';
import { readReport, recogniseReport } from '../scanners/report-format.ts';
import { sarifReport } from '../scanners/sarif/report.ts';
import type { ScanResult } from '../scanners/scanner.ts';
import { serviceScanner, serviceScanners } from '../scanners/services.ts';
import { filesOf, together } from './report-several.ts';
import { sourceText } from './source-text.ts';

/** Who wrote a report, and in what form. */
interface Author {
  readonly name: string;
  /** Absent of a tool that has no form of its own here: it is then one that many tools write. */
  readonly report?: ReportFormat;
}

/** A scanner's own report, and which scanner wrote it where that was said. */
export interface RawReport {
  readonly scanner?: Author;
  readonly path: string;
}

/**
 * Reads `trivy=trivy.json` or `trivy.json`, and `semgrep=semgrep.sarif` of any tool that writes a form that many write. Throws a `UserError` for a
 * name that is nearly that of a scanner.
 */
export function parseRawReport(text: string): RawReport {
  const { name, path = text } = /^(?<name>[A-Za-z][\w-]*)=(?<path>.+)$/.exec(text)?.groups ?? {};
  if (name === undefined) {
    return { path };
  }
  const known = name.toLowerCase();
  const scanner =
    processScanner(known) ??
    codeScanner(known) ??
    serviceScanner(known) ??
    clusterReport(known) ??
    manifestScanner(known);
  const hint = scanner === undefined ? nearest(name, KNOWN) : undefined;
  if (hint !== undefined) {
    throw new UserError(
      `input: reports of "${name}" cannot be read, did you mean ${hint}? Those of ${KNOWN.join(', ')} can, and ${formNames()} of any tool.`,
    );
  }
  return { scanner: scanner ?? { name: name.toLowerCase() }, path };
}

function formNames(): string {
  const names = SHARED_FORMS.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const KNOWN = [
  ...new Set([
    ...Object.keys(processScanners),
    ...[...codeScanners, ...serviceScanners, ...clusterReports, ...manifestScanners].map(({ name }) => name),
  ]),
];

const MAX_BYTES = 1024 ** 3;

/** What a scanner said, as a part of a report. Rejects with a `ScanError` when the file cannot be read or is of no known scanner. */
export async function readRawReport(
  raw: RawReport,
  about: { readonly kind: Target['kind']; readonly name?: string; readonly root?: string },
): Promise<Part> {
  const { scanner, read } = await readRaw(raw, contextOf(about.kind, about.root));
  const { result, version = 'unknown', subject } = read;
  const digest = subject.manifestDigest ?? subject.imageId;
  const target: Target = {
    kind: clusterReport(scanner.name)?.target ?? about.kind,
    name: about.name ?? subject.name ?? basename(raw.path),
    ...(digest !== undefined && { digest }),
  };
  const { observations, gaps, access, ...rest } = result;
  const id = `${scanner.name}@${target.name}`;
  const made = { id, scanner: scanner.name, version, target, status: 'completed', durationMs: 0 } as const;
  const scan: Scan = { ...made, ...rest, gaps: [...gaps], ...(access !== undefined && { access }) };
  return { scans: [scan], findings: merge([{ scan: id, target, observations }]) };
}

/** What a report says, and who says it. Rejects with a `ScanError` when the file cannot be read or is of no known scanner. */
async function readRaw(raw: RawReport, context: ReadContext) {
  const { scanner } = raw;
  const mayBeSeveral = scanner !== undefined && processScanner(scanner.name) === undefined;
  const paths = mayBeSeveral ? await filesOf(raw.path) : [raw.path];
  if (paths.length === 1) {
    return readOne({ ...raw, path: paths[0] ?? raw.path }, context);
  }
  const reads: ReadReport[] = [];
  for (const path of paths) {
    const { read } = await readOne({ ...raw, path }, context).catch((error: unknown) => {
      throw error instanceof ScanError
        ? new ScanError(`${basename(path)}: ${error.message}`, { cause: error.cause })
        : error;
    });
    reads.push(read);
  }
  return { scanner: { name: scanner?.name ?? '' }, read: together(reads) };
}

async function readOne(raw: RawReport, context: ReadContext) {
  await assertReadable(raw.path);
  try {
    const { name, report } = await authorOf(raw);
    return { scanner: { name }, read: await readReport(report, chunksOf(raw.path), context) };
  } catch (error) {
    if (error instanceof ScanError && (await isOurs(raw.path))) {
      throw new ScanError(
        'it is a report of Gatehouse, not of a scanner: name it in reports, as in "gatehouse report FILE", in place of input',
      );
    }
    throw error;
  }
}

/** Whether it is a report of Gatehouse as JSON, complete or not. */
async function isOurs(path: string): Promise<boolean> {
  const lists = [
    ['findings', '*'],
    ['scans', '*'],
  ];
  const skeleton = await decodeJson(chunksOf(path), lists, () => {}).catch(() => undefined);
  const { schemaVersion, gate, verdict, judgedAt } = fieldsOf(skeleton);
  return [schemaVersion, gate, verdict, judgedAt].every((value) => typeof value === 'string');
}

/** Files of source code are files of the checkout, which is here. */
function contextOf(targetKind: Target['kind'], root: string | undefined): ReadContext {
  return {
    targetKind,
    ...(targetKind === 'source' && root !== undefined && { source: { root, cwd: root, text: sourceText(root) } }),
  };
}

/** What the report of a tool in the checkout says of its files. Rejects as `readRawReport` does. */
export async function readSourceReport(
  raw: RawReport,
  root: string,
): Promise<{ readonly result: ScanResult; readonly version?: string }> {
  const { read } = await readRaw(raw, contextOf('source', root));
  return read;
}

/** What a report of one form says. Rejects with a `ScanError` when the file cannot be read or is in another form. */
export async function readFormat(report: ReportFormat, path: string, targetKind: Target['kind']): Promise<ReadReport> {
  await assertReadable(path);
  return readReport(report, chunksOf(path), { targetKind });
}

async function assertReadable(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') {
      throw new ScanError('there is no such file: the scanner has not written it');
    }
    throw new ScanError('it cannot be looked at', { cause: error });
  });
  if (!found.isFile()) {
    throw new ScanError('it is no file');
  }
  if (found.size > MAX_BYTES) {
    throw new ScanError(`it has ${found.size} bytes, and at most ${MAX_BYTES} are read`);
  }
}

/** Those that tell themselves apart: of a bare list of findings nobody knows who wrote it. */
const RECOGNISED: readonly Required<Author>[] = [
  ...Object.values(processScanners),
  // Before the others: what Snyk Code writes is SARIF and more, and what Checkmarx One writes has a list like that of OSV-Scanner.
  ...serviceScanners,
  // Not those whose form is anybody's.
  ...codeScanners.filter(
    ({ report }) => !SHARED_FORMS.includes(report) && report.elements.every(([first]) => first !== '*'),
  ),
  ...clusterReports,
  { name: 'sarif', report: sarifReport },
  { name: 'checkstyle', report: checkstyleReport },
  { name: 'junit', report: junitReport },
  { name: 'rdjson', report: rdjsonReport },
  { name: 'rdjsonl', report: rdjsonlReport },
];

async function authorOf({ scanner, path }: RawReport): Promise<Required<Author>> {
  if (scanner !== undefined && processScanner(scanner.name) === undefined) {
    const { name, report } = scanner;
    if (report?.tidy !== undefined || report?.syntax === 'tar') {
      // What it prints need not be one document, as which it would have to be recognised; nor is an archive.
      return { name, report };
    }
    // Scanners that have a form of their own can write SARIF too.
    const form = await recogniseReport(report === undefined ? SHARED_FORMS : [report, ...SHARED_FORMS], chunksOf(path));
    return { name, report: form === codeQualityReport ? (report ?? form) : (form ?? report ?? unknownForm()) };
  }
  return scanner?.report === undefined ? recognise(path) : { name: scanner.name, report: scanner.report };
}

function unknownForm(): never {
  throw new ScanError(`it is in none of the forms that are read (${formNames()}): let the tool write one of them`);
}

async function recognise(path: string): Promise<Required<Author>> {
  const format = await recogniseReport(
    RECOGNISED.map(({ report }) => report),
    chunksOf(path),
  );
  const scanner = RECOGNISED.find(({ report }) => report === format);
  if (scanner === undefined) {
    throw new ScanError(
      `it is no report of ${Object.keys(processScanners).join(', ')} and not ${formNames()}: name the scanner, as in trivy=FILE`,
    );
  }
  return scanner;
}
