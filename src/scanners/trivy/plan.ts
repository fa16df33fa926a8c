import { join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { present } from '../fields.ts';
import { locatorFor } from '../image-locator.ts';
import type { ImageReference, ImageSource, ScanPlan, ScanRequest } from '../process-scanner.ts';
import type { Check } from '../reading.ts';
import { QUIET, stepOf } from './step.ts';

// Not oci-archive: Trivy reads a tar of an OCI layout only when it is unpacked.
export const TRIVY_SOURCES: readonly ImageSource[] = ['registry', 'docker', 'docker-archive', 'oci-dir', 'sbom'];

const SCANNERS: Readonly<Record<Check, string>> = {
  vulnerability: 'vuln',
  secret: 'secret',
  misconfiguration: 'misconfig',
  licence: 'license',
};

/** One scan and, where it is wanted, its SBOM made of the same report: the components are those of a scan in that format, without the hashes of their files. */
export function planOf(request: ScanRequest): ScanPlan {
  const report = join(request.scratch, 'trivy.json');
  const scan = stepOf(scanArgs(request, report), present({ DOCKER_CONFIG: request.dockerConfig }));
  if (request.withSbom !== true) {
    return { steps: [scan], report, inventory: false };
  }
  const sbom = join(request.scratch, 'trivy.cdx.json');
  const convert = stepOf(['convert', '--format', 'cyclonedx', '--output', sbom, report]);
  return { steps: [scan, convert], report, sbom, inventory: false };
}

function scanArgs(request: ScanRequest, report: string): readonly string[] {
  const { image, cache, timeoutMs, platform, configFile, insecureRegistry } = request;
  return [
    image.source === 'sbom' ? 'sbom' : 'image',
    '--format=json',
    `--output=${report}`,
    '--exit-code=0',
    `--scanners=${scannersFor(request)}`,
    // The database is shared and only read; what Trivy remembers of layers is not, so that scans do not wait for each other.
    `--cache-dir=${cache}`,
    '--cache-backend=memory',
    '--skip-db-update',
    // Without the part that knows JARs Trivy breaks off at the first one, which says that it is needed; it is not left to fetch it by itself.
    '--skip-java-db-update',
    '--offline-scan',
    '--show-suppressed',
    '--list-all-pkgs',
    ...QUIET,
    `--timeout=${Math.ceil(timeoutMs / 1000)}s`,
    ...(image.source === 'sbom' ? [] : ['--skip-check-update']),
    ...(platform === undefined ? [] : [`--platform=${platform}`]),
    ...(configFile === undefined ? [] : [`--config=${configFile}`]),
    ...(insecureRegistry === true ? ['--insecure'] : []),
    ...targetArgs(image),
  ];
}

function scannersFor({ image, checks }: ScanRequest): string {
  // An SBOM holds packages only.
  const possible =
    image.source === 'sbom' ? checks.filter((check) => check === 'vulnerability' || check === 'licence') : checks;
  if (possible.length === 0) {
    throw new UserError(`Trivy has nothing to check in ${image.locator}: ask for vulnerability or licence`);
  }
  return possible.map((check) => SCANNERS[check]).join(',');
}

function targetArgs(image: ImageReference): readonly string[] {
  const locator = locatorFor('trivy', image, TRIVY_SOURCES);
  if (image.source === 'registry' || image.source === 'docker') {
    return [`--image-src=${image.source === 'registry' ? 'remote' : 'docker'}`, locator];
  }
  return image.source === 'sbom' ? [locator] : [`--input=${locator}`];
}
