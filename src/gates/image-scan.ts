import { join, resolve } from 'node:path';
import { imageScan } from '../config/image-scan.ts';
import { ScanError, UserError } from '../domain/errors.ts';
import { run } from '../exec/run.ts';
import { findOnPath } from '../exec/which.ts';
import type { Host } from '../host/host.ts';
import type { PlannedScan } from '../scan-all.ts';
import { processScanners } from '../scanners/index.ts';
import type { ProcessScanner } from '../scanners/process-scanner.ts';
import type { Check } from '../scanners/reading.ts';
import { imageBaseWork } from './bases-image-work.ts';
import type { ImageBase } from './bases-work.ts';
import { defineGate, type GateWork, type Site } from './gate.ts';
import type { Dockerfile } from './images/dockerfile-fit.ts';
import type { Readiness, ReadyScanner } from './images/ready.ts';
import { assertDistinct, fromRegistry, identityOf, parseImage, targetOf, type Image } from './images/reference.ts';
import { policyOfImages, sbomFolder, settingsOf, type ImageInputs, type Settings } from './images/settings.ts';
import { comparison, type Comparison } from './images/same-image.ts';
import { workFolder, type WorkFolder } from './images/work-folder.ts';
import type { StepPorts } from './process-scan.ts';

export const imageScanGate = defineGate(imageScan, async (inputs, site): Promise<GateWork> => {
  const { host } = site;
  const settings = settingsOf(inputs, resolve(site.root, site.folder), host.env);
  const policy = policyOfImages(inputs);
  const images = await imagesOf(inputs, settings, host);
  const scanners = settings.scanners.map((name) => processScanners[name as keyof typeof processScanners]);
  assertUseful(scanners, inputs.checks);
  const dockerfiles = await dockerfilesOf(inputs, images, settings, site);
  const kept = sbomFolder(inputs, settings.folder, host.env, host.now());
  const work = workFolder(host);
  // A baseline holds them too.
  const sboms = kept ?? (inputs.baseline.startsWith('file:') ? join(await work.path(), 'sboms') : undefined);
  const ports: StepPorts = { run, env: host.env, signal: host.signal };
  const readiness = new Map<string, Readiness>();
  const compare = comparison();
  const given = { inputs, settings, work, ports, dockerfiles, compare, ...(sboms !== undefined && { sboms }) };
  return {
    scans: images.flatMap((image) => scanners.map((scanner) => planned(image, scanner, readiness, given, site))),
    concurrency: settings.concurrency,
    prepare: () => prepareAll(images, scanners, readiness, given, host),
    policy,
    outputs: { sboms: kept ?? '' },
    base: baseOf(images, scanners, readiness, given, site),
    cleanUp: () => work.remove(),
  };
});

/** Gets the scanners ready side by side, unless there is nothing to scan: each scan says so by itself. */
async function prepareAll(
  images: readonly Image[],
  scanners: readonly ProcessScanner[],
  readiness: Map<string, Readiness>,
  { inputs, settings, work, ports }: Given,
  host: Host,
): Promise<void> {
  const { anyThere } = await import('./images/presence.ts');
  if (!(await anyThere(images.map(({ reference }) => reference)))) {
    return;
  }
  // Downloads, archives and signatures: loaded after the first line of work was said.
  const { prepareScanner } = await import('./images/prepare.ts');
  const preparing = { inputs, settings, workDir: await work.path() };
  await Promise.all(
    scanners.map(async (scanner) =>
      readiness.set(scanner.name, await prepareScanner(scanner, preparing, { ...ports, host })),
    ),
  );
}

async function imagesOf(inputs: ImageInputs, { folder }: Settings, host: Host): Promise<readonly Image[]> {
  const images = (inputs.images ?? []).map((name) => parseImage(name, folder));
  assertDistinct(images);
  const known = new Set(images.map(({ reference }) => identityOf(reference)));
  const named = (await imagesFrom(inputs['images-from'] ?? [], folder, host)).map((name) => fromRegistry(name));
  const more = new Map(named.map((image) => [identityOf(image.reference), image]));
  const all = [...images, ...[...more].flatMap(([identity, image]) => (known.has(identity) ? [] : [image]))];
  if (all.length === 0) {
    throw new UserError('images: no image is named, so that there is nothing to scan.');
  }
  return all;
}

async function imagesFrom(paths: readonly string[], folder: string, host: Host): Promise<readonly string[]> {
  if (paths.length === 0) {
    return [];
  }
  const { namedImages } = await import('./images/named-images.ts');
  const { env, signal } = host;
  const which = (name: string): string | undefined => findOnPath(name, env);
  return namedImages(paths, folder, { run, env, signal, which, progress: (far) => host.progress('images-from', far) });
}

interface Dockerfiles {
  of(image: string): Promise<readonly Dockerfile[]>;
}

/** Mistakes in what was named are told at once; those of the checkout are looked for while the scanners are made ready. */
async function dockerfilesOf(
  { dockerfile: named }: ImageInputs,
  images: readonly Image[],
  { folder }: Settings,
  { root }: Site,
): Promise<Dockerfiles> {
  const { findDockerfiles, namedDockerfiles } = await import('./images/dockerfile-files.ts');
  if (named === undefined || named.length === 0) {
    const found = findDockerfiles(root);
    return { of: () => found };
  }
  const names = images.map(({ name }) => name);
  const dockerfiles = await namedDockerfiles(named, names, { root, folder });
  return { of: async (image) => dockerfiles(image) };
}

function assertUseful(scanners: readonly ProcessScanner[], checks: readonly Check[]): void {
  for (const { name, checks: possible } of scanners) {
    if (!checks.some((check) => possible.includes(check))) {
      throw new UserError(
        `scanners: ${name} looks for ${possible.join(', ')} only, and checks asks for ${checks.join(', ')}; leave ${name} out.`,
      );
    }
  }
}

interface Given {
  readonly inputs: ImageInputs;
  readonly settings: Settings;
  readonly work: WorkFolder;
  readonly ports: StepPorts;
  readonly dockerfiles: Dockerfiles;
  readonly compare: Comparison;
  readonly sboms?: string;
}

/** The same scans of the images of the base, which keep nothing. */
function baseOf(
  images: readonly Image[],
  scanners: readonly ProcessScanner[],
  readiness: ReadonlyMap<string, Readiness>,
  { sboms, ...given }: Given,
  site: Site,
): ImageBase {
  const { inputs, settings } = given;
  return imageBaseWork({
    images,
    scanners,
    checks: inputs.checks,
    baseImages: inputs['base-images'] ?? [],
    folder: settings.folder,
    concurrency: settings.concurrency,
    ...(sboms !== undefined && { sboms }),
    plan: (image, scanner, checks) =>
      planned(image, scanner, readiness, { ...given, inputs: { ...inputs, checks } }, site),
  });
}

function planned(
  image: Image,
  scanner: ProcessScanner,
  readiness: ReadonlyMap<string, Readiness>,
  { inputs, settings, work, ports, dockerfiles, compare, sboms }: Given,
  { host }: Site,
): PlannedScan {
  const checks = inputs.checks.filter((check) => scanner.checks.includes(check));
  return {
    scanner: scanner.name,
    version: settings.versions.get(scanner.name)?.at(-1) ?? scanner.version,
    target: targetOf(image),
    run: async (context) => {
      context.learn({ checks });
      const { ready, notices } = await readyOrThrow(image, scanner.name, readiness);
      const { version, install, database } = ready;
      context.learn({ version, install, ...(database !== undefined && { database }) });
      host.log.info(`${scanner.name}@${image.name}: scanning`);
      const { withBuildSteps } = await import('./images/dockerfile-places.ts');
      const request = {
        image,
        scanner: { ...ready, scanner: withBuildSteps(ready.scanner, await dockerfiles.of(image.name)) },
        checks,
        settings,
        workDir: await work.path(),
        timeoutMs: inputs['scan-timeout'],
        insecureRegistry: inputs['insecure-registry'],
        compare,
        ...(inputs.platform !== undefined && { platform: inputs.platform }),
        ...(sboms !== undefined && { sboms }),
      };
      const { scanImage } = await import('./images/scan.ts');
      const result = await scanImage(request, context, ports);
      host.log.info(
        `${scanner.name}@${image.name}: ${result.coverage.examined} ${result.coverage.unit}, ${result.observations.length} findings`,
      );
      return { ...result, notices: [...notices, ...result.notices] };
    },
  };
}

async function readyOrThrow(
  { reference }: Image,
  name: string,
  readiness: ReadonlyMap<string, Readiness>,
): Promise<{ readonly ready: ReadyScanner; readonly notices: readonly string[] }> {
  const { assertThere } = await import('./images/presence.ts');
  await assertThere(reference);
  const state = readiness.get(name) ?? { reason: `${name} was not made ready` };
  if ('reason' in state) {
    throw new ScanError(state.reason);
  }
  return state;
}
