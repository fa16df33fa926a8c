import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ScanError } from '../../domain/errors.ts';
import { unpack } from '../../install/archive/unpack.ts';
import type { PlannedContext } from '../../scan-all.ts';
import { readCycloneDx } from '../../scanners/inventory.ts';
import type { ImageReference, ScanPlan } from '../../scanners/process-scanner.ts';
import type { Check, ReadReport } from '../../scanners/reading.ts';
import type { ScanResult } from '../../scanners/scanner.ts';
import { BrokenStep, runStep, type StepPorts } from '../process-scan.ts';
import { readyForReports } from '../ready-for-reports.ts';
import { dockerConfigFor } from './credentials.ts';
import type { ReadyScanner } from './ready.ts';
import { targetOf, type Image } from './reference.ts';
import type { Comparison } from './same-image.ts';
import { withScratch } from './scratch.ts';
import type { Settings } from './settings.ts';
import { lackOf } from './supply.ts';

export interface ImageScanRequest {
  readonly image: Image;
  readonly scanner: ReadyScanner;
  readonly checks: readonly Check[];
  readonly settings: Settings;
  readonly timeoutMs: number;
  readonly platform?: string;
  readonly insecureRegistry: boolean;
  readonly workDir: string;
  /** Where the SBOM is kept. */
  readonly sboms?: string;
  readonly compare: Comparison;
}

/** Scans one image with one scanner, in a folder of its own. Rejects with a `ScanError` of one sentence when that cannot be done. */
export async function scanImage(
  request: ImageScanRequest,
  context: PlannedContext,
  ports: StepPorts,
): Promise<ScanResult> {
  try {
    return await attempt(request, context, ports);
  } catch (error) {
    const part = error instanceof BrokenStep ? request.scanner.scanner.database.lacking?.(error.said) : undefined;
    const { name } = request.scanner.scanner;
    if (part === undefined || request.scanner.grow === undefined) {
      throw error;
    }
    const { cache, notices } = await request.scanner.grow(part).catch((why: unknown) => {
      throw lackOf(part, name, why);
    });
    const { grow: _, ...scanner } = request.scanner;
    const result = await attempt({ ...request, scanner: { ...scanner, cache } }, context, ports);
    return { ...result, notices: [...result.notices, ...notices] };
  }
}

function attempt(request: ImageScanRequest, context: PlannedContext, ports: StepPorts): Promise<ScanResult> {
  return withScratch(request.workDir, async (scratch) => {
    const plan = await planOf(request, scratch);
    await runSteps(plan, request, scratch, ports);
    const { subject, result } = await readOutput(plan, request);
    const [first, second] = [subject.manifestDigest, subject.imageId];
    const digest = request.image.reference.source === 'registry' ? (first ?? second) : (second ?? first);
    context.learn({ ...(digest !== undefined && { digest }) });
    await keepSbom(plan, request);
    const others = request.compare(request.image.name, request.scanner.scanner.name, subject.imageId);
    return { ...result, notices: [...result.notices, ...others] };
  });
}

async function planOf(request: ImageScanRequest, scratch: string): Promise<ScanPlan> {
  const { scanner, checks, timeoutMs, platform, insecureRegistry, settings } = request;
  const { reference } = request.image;
  const image = await readable(reference, request, scratch);
  const configFile = settings.configs.get(scanner.scanner.name)?.at(-1);
  const dockerConfig =
    reference.source === 'registry'
      ? await dockerConfigFor(reference.locator, settings.credentials, scratch)
      : undefined;
  return scanner.scanner.plan({
    scratch,
    cache: scanner.cache,
    image,
    checks,
    timeoutMs,
    withSbom: request.sboms !== undefined,
    ...(platform !== undefined && { platform }),
    ...(configFile !== undefined && { configFile }),
    ...(dockerConfig !== undefined && { dockerConfig }),
    ...(insecureRegistry && { insecureRegistry }),
  });
}

/** The image in a form that the scanner takes: an archive of an OCI layout is unpacked for one that reads only layouts. */
async function readable(image: ImageReference, request: ImageScanRequest, scratch: string): Promise<ImageReference> {
  const { sources } = request.scanner.scanner;
  if (image.source !== 'oci-archive' || sources.includes('oci-archive') || !sources.includes('oci-dir')) {
    return image;
  }
  const locator = join(scratch, 'layout');
  await mkdir(locator);
  await unpack(image.locator, 'tar.gz', locator, { entries: 20_000, bytes: request.settings.maxBytes });
  return { source: 'oci-dir', locator };
}

async function runSteps(plan: ScanPlan, request: ImageScanRequest, scratch: string, ports: StepPorts): Promise<void> {
  const { scanner, timeoutMs, settings } = request;
  const deadline = performance.now() + timeoutMs;
  for (const step of plan.steps) {
    const left = Math.ceil(deadline - performance.now());
    const limits = { timeoutMs: left, maxBytes: settings.maxBytes };
    const meanwhile = () => readyForReports(scanner.scanner.report);
    await runStep({ program: scanner, step, scratch, ...limits, meanwhile }, ports);
  }
}

async function readOutput(plan: ScanPlan, request: ImageScanRequest): Promise<ReadReport> {
  const { scanner, checks, image } = request;
  for (const path of [plan.report, ...(plan.sbom === undefined ? [] : [plan.sbom])]) {
    const written = await stat(path).catch(() => undefined);
    if (written === undefined || written.size === 0) {
      throw new ScanError('it came to its end without writing its report');
    }
  }
  const inventory =
    plan.inventory && plan.sbom !== undefined ? await readCycloneDx(createReadStream(plan.sbom)) : undefined;
  const targetKind = targetOf(image).kind;
  const asked = checks.filter((check) => scanner.scanner.checks.includes(check));
  const context = { targetKind, checks: asked, ...(inventory !== undefined && { inventory }) };
  // Loaded while the scanner was at work.
  const { readReport } = await import('../../scanners/report-format.ts');
  return readReport(scanner.scanner.report, createReadStream(plan.report), context);
}

async function keepSbom({ sbom }: ScanPlan, { sboms, image, scanner }: ImageScanRequest): Promise<void> {
  if (sboms === undefined || sbom === undefined) {
    return;
  }
  const file = join(sboms, sbomName(image.name, scanner.scanner.name));
  const draft = `${file}.partial`;
  try {
    await mkdir(sboms, { recursive: true });
    await copyFile(sbom, draft);
    await rename(draft, file);
  } catch (error) {
    throw new ScanError(`its SBOM could not be kept as ${file}`, { cause: error });
  }
}

/** A name that every file system takes, and that two images never share. */
export function sbomName(image: string, scanner: string): string {
  const plain = image.replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(0, 100);
  const digest = createHash('sha256').update(image).digest('hex').slice(0, 8);
  return `${plain}-${digest}.${scanner}.cdx.json`;
}
