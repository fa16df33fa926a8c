import { join } from 'node:path';
import { UserError } from '../domain/errors.ts';
import type { PlannedScan } from '../scan-all.ts';
import type { ProcessScanner } from '../scanners/process-scanner.ts';
import type { Check } from '../scanners/reading.ts';
import type { ImageBase } from './bases-work.ts';
import { parseImage, type Image } from './images/reference.ts';

export interface ImageBaseRequest {
  readonly images: readonly Image[];
  readonly scanners: readonly ProcessScanner[];
  readonly checks: readonly Check[];
  /** A line NAME=IMAGE for each image of the base. */
  readonly baseImages: readonly string[];
  /** The folder in which paths start. */
  readonly folder: string;
  readonly concurrency: number;
  /** Where this run keeps its SBOMs. */
  readonly sboms?: string;
  /** A scan of this run, which keeps nothing. */
  readonly plan: (image: Image, scanner: ProcessScanner, checks: readonly Check[]) => PlannedScan;
}

/** What an inventory of packages can tell. */
const OF_INVENTORY: ReadonlySet<Check> = new Set(['vulnerability', 'licence']);

/** How image-scan scans the images of a base. Throws a `UserError` for a line that names none. */
export function imageBaseWork(request: ImageBaseRequest): ImageBase {
  const { scanners, checks, sboms, concurrency, plan } = request;
  const named = request.baseImages.map((line) => parseLine(line, request));
  return {
    kind: 'images',
    concurrency,
    named: named.flatMap((image) => scanners.map((scanner) => plan(image, scanner, checks))),
    rescan: (inventory, file, target) => {
      const scanner = scanners.find(({ name }) => name === inventory.scanner);
      const possible = checks.filter((check) => OF_INVENTORY.has(check));
      if (scanner === undefined || !possible.some((check) => scanner.checks.includes(check))) {
        return undefined;
      }
      const scan = plan({ name: target.name, reference: { source: 'sbom', locator: file } }, scanner, possible);
      const { targetDigest: digest } = inventory;
      return {
        ...scan,
        target,
        run: async (context) => {
          const result = await scan.run(context);
          // Of the image, whatever its inventory is called.
          context.learn(digest === undefined ? {} : { digest });
          return result;
        },
      };
    },
    inventoryOf: async ({ target, scanner }) => {
      const { sbomName } = await import('./images/scan.ts');
      return sboms === undefined ? undefined : join(sboms, sbomName(target.name, scanner));
    },
  };
}

/** The image of the base under the name that it has in this run. */
function parseLine(line: string, { images, folder }: ImageBaseRequest): Image {
  const image = images.find(({ name }) => line.startsWith(`${name}=`));
  if (image === undefined) {
    const names = images.map(({ name }) => name).join(', ');
    throw new UserError(
      `base-images: ${JSON.stringify(line)} names no image of this run: write NAME=IMAGE, with one of ${names} as NAME.`,
    );
  }
  return { name: image.name, reference: parseImage(line.slice(image.name.length + 1), folder).reference };
}
