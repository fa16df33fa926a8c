import { UserError } from '../domain/errors.ts';
import { SONOBUOY_MODES, type SonobuoyImages } from '../scanners/sonobuoy/index.ts';
import type { InputSpecs } from './input.ts';

/** Stands for a digest. */
const ANY = `sha256:${'0123456789abcdef'.repeat(4)}`;

const IMAGE = /^[^\s@,=]+@sha256:[0-9a-f]{64}$/;

/** Reads `sonobuoy=IMAGE@sha256:…, e2e=IMAGE@sha256:…`. Throws a `UserError` that says what is missing. */
export function parseSonobuoyImages(text: string): SonobuoyImages {
  const parts = text.split(/[,\n]/).map((part) => part.trim());
  const images = new Map<string, string>();
  for (const part of parts.filter((one) => one !== '')) {
    const { name = '', image = '' } = /^(?<name>sonobuoy|e2e)\s*=\s*(?<image>.*)$/.exec(part)?.groups ?? {};
    if (!IMAGE.test(image)) {
      throw new UserError(
        `sonobuoy-images: "${part.slice(0, 200)}" is no image with its digest: write it like sonobuoy=registry.acme.example/sonobuoy@sha256:…`,
      );
    }
    images.set(name, image);
  }
  const [sonobuoy, e2e] = [images.get('sonobuoy'), images.get('e2e')];
  if (sonobuoy === undefined || e2e === undefined) {
    throw new UserError(
      'sonobuoy-images: name both images with their digests, sonobuoy=IMAGE@sha256:… and e2e=IMAGE@sha256:…: they get every right over the cluster.',
    );
  }
  return { sonobuoy, e2e };
}

/** How Sonobuoy tests a cluster. */
export const sonobuoyInputs = {
  'sonobuoy-mode': {
    type: 'choice',
    values: SONOBUOY_MODES,
    default: 'non-disruptive-conformance',
    group: 'Scanners',
    valueName: 'mode',
    description:
      'Which tests Sonobuoy runs. quick: a single one, to see that it works; certified-conformance: all, some two hours, and disturbs what else runs in the cluster. Give scan-timeout the time.',
    examples: ['certified-conformance'],
  },
  'sonobuoy-images': {
    type: 'string',
    check: parseSonobuoyImages,
    group: 'Scanners',
    valueName: 'images',
    description:
      'The images that Sonobuoy runs, by digest: sonobuoy is its own, e2e the one with the conformance tests for the version of the cluster. Needed to run it, as they get every right over the cluster.',
    examples: [`sonobuoy=docker.io/sonobuoy/sonobuoy@${ANY}, e2e=registry.k8s.io/conformance@${ANY}`],
  },
} as const satisfies InputSpecs;
