import { CHECKS } from '../scanners/reading.ts';
import { commonInputs } from './common-inputs.ts';
import type { GateSpec } from './gate-spec.ts';
import { imagePolicyInputs } from './image-policy.ts';
import { IMAGE_PLATFORM_PATTERN, parseCredentials } from './image-values.ts';
import type { InputSpecs } from './input.ts';
import { databaseInputs, installInputs } from './install-inputs.ts';
import { gateOutputs } from './outputs.ts';
import { runInputs } from './run-inputs.ts';

export const IMAGE_SCANNERS = ['trivy', 'grype'] as const;

const whatToScan = {
  images: {
    type: 'list',
    group: 'What to scan',
    valueName: 'images',
    description:
      'The images: as a registry knows them, or docker:NAME (of the daemon), docker-archive:FILE, oci-archive:FILE, oci-dir:FOLDER, sbom:FILE (CycloneDX or SPDX).',
    examples: ['ghcr.io/acme/shop:1.4', 'docker-archive:shop.tar'],
  },
  'images-from': {
    type: 'list',
    group: 'What to scan',
    valueName: 'paths',
    description: 'Kubernetes manifests and compose files, or folders of them, whose images are scanned besides.',
    examples: ['deploy', 'compose.yaml'],
  },
  scanners: {
    type: 'list',
    values: IMAGE_SCANNERS,
    default: 'trivy',
    group: 'What to scan',
    valueName: 'names',
    description: 'The scanners to run on every image; what several see of one thing is one finding.',
    examples: ['trivy, grype'],
  },
  checks: {
    type: 'list',
    values: CHECKS,
    default: 'vulnerability, secret',
    group: 'What to scan',
    valueName: 'kinds',
    description: 'What to look for. Grype looks for vulnerabilities only.',
  },
  platform: {
    type: 'string',
    pattern: IMAGE_PLATFORM_PATTERN,
    expected: 'a platform such as linux/arm64',
    group: 'What to scan',
    valueName: 'platform',
    description: 'Which platform of an image that is for several. Without it: the one of this machine.',
    examples: ['linux/arm64'],
  },
  'registry-credentials': {
    type: 'string',
    check: parseCredentials,
    secret: true,
    only: 'action',
    group: 'What to scan',
    valueName: 'lines',
    description:
      'A line HOST=USER:PASSWORD for each registry that asks who you are. A scan is given those of its own registry and no other. The command line reads them from GATEHOUSE_REGISTRY_CREDENTIALS.',
  },
  'insecure-registry': {
    type: 'boolean',
    default: 'false',
    bare: 'true',
    group: 'What to scan',
    description: 'Take images also from registries that speak HTTP or whose certificate cannot be checked.',
  },
} as const satisfies InputSpecs;

const base = {
  'base-images': {
    type: 'list',
    group: 'Baseline',
    valueName: 'images',
    description:
      'A line NAME=IMAGE for each image of the base, NAME as in images: it is scanned in the same run to tell what this change brings. Without it the inventories in the baseline are judged again.',
    examples: ['ghcr.io/acme/shop:pr-7=ghcr.io/acme/shop:main'],
  },
} as const satisfies InputSpecs;

const run = {
  concurrency: {
    ...runInputs.concurrency,
    description: 'How many scans run side by side. Default: as many as there are cores.',
  },
  'max-disk': { ...runInputs['max-disk'], default: '20000' },
  dockerfile: {
    type: 'list',
    group: 'Output',
    valueName: 'files',
    description:
      'What the images are built from, so that findings are shown at the instruction that brought them in: FILE, or IMAGE=FILE for one of several images. Default: the Dockerfiles of the checkout, each for the images whose layers it made.',
    examples: ['build/Dockerfile', 'ghcr.io/acme/shop:1.4=shop/Dockerfile'],
  },
  sboms: {
    type: 'string',
    group: 'Output',
    valueName: 'folder',
    description:
      'Where the SBOM of each image is kept, as CycloneDX. Default on GitHub: beside the report; with out: in its folder.',
  },
} as const satisfies InputSpecs;

const inputs = {
  ...whatToScan,
  ...imagePolicyInputs,
  ...installInputs,
  ...databaseInputs,
  ...commonInputs,
  ...base,
  ...run,
} as const satisfies InputSpecs;

/** The gate for container images and SBOMs, as people meet it. */
export const imageScan = {
  name: 'image-scan',
  title: 'Gatehouse image-scan',
  summary: 'Scan container images and SBOMs with Trivy and Grype',
  description:
    'Scans container images and SBOMs with verified builds of Trivy and Grype, and says whether they may be released.',
  branding: { icon: 'package', color: 'blue' },
  positional: 'images',
  scansCheckout: false,
  inputs,
  outputs: { ...gateOutputs, sboms: { description: 'The folder with the SBOM of each image, as CycloneDX.' } },
  examples: [
    { command: 'gatehouse image-scan ghcr.io/acme/shop:1.4', says: 'Scan an image of a registry' },
    {
      command: 'gatehouse image-scan docker-archive:shop.tar --scanners trivy,grype --fail-on high',
      says: 'Scan what a build has just made with both scanners, and allow nothing high',
    },
    {
      command: 'gatehouse image-scan --images-from deploy --only-fixable',
      says: 'Scan every image that the manifests name, and count what an update mends',
    },
    {
      command: 'gatehouse image-scan sbom:shop.cdx.json --db-file trivy=trivy-db.tar.gz',
      says: 'Scan an SBOM without a network',
    },
  ],
} as const satisfies GateSpec;
