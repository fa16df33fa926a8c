import { hitAt, type Container } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { hardeningGuide } from '../standards.ts';
import { show, textAt } from '../value.ts';

interface Image {
  readonly reference: string;
  readonly tag: string | undefined;
  readonly hasDigest: boolean;
}

function imageOf(container: Container): Image | undefined {
  const reference = textAt(container.value, 'image') ?? '';
  if (reference === '') {
    return undefined;
  }
  const at = reference.indexOf('@');
  const named = at < 0 ? reference : reference.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return { reference, tag: colon < 0 ? undefined : named.slice(colon + 1), hasDigest: at >= 0 };
}

function isMoving({ tag, hasDigest }: Image): boolean {
  return !hasDigest && (tag === undefined || tag === '' || tag === 'latest');
}

const CONTROL = hardeningGuide('Building secure container images');

export const imageTag = podRule({
  id: 'GH-NSA-IMAGE-TAG',
  title: 'Image has no tag, or the tag latest',
  control: CONTROL,
  severity: 'medium',
  severityReason: 'Nobody can say which image runs: what was scanned is not what the next node pulls.',
  remediation: 'Name a version, best with its digest: image: registry.example/app:1.4.2@sha256:…',
  *checkPod(pod) {
    for (const container of pod.containers) {
      const image = imageOf(container);
      if (image !== undefined && isMoving(image)) {
        const seen = image.tag === undefined ? 'without a tag' : 'by a moving tag';
        yield hitAt(
          pod,
          [...container.path, 'image'],
          `${container.label} names the image ${show(image.reference)} ${seen}.`,
        );
      }
    }
  },
});

export const imageDigest = podRule({
  id: 'GH-NSA-IMAGE-DIGEST',
  title: 'Image is not pinned by digest',
  control: CONTROL,
  severity: 'low',
  severityReason: 'A tag can be moved by whoever may push to the registry; a digest cannot.',
  remediation: 'Add the digest: image: registry.example/app:1.4.2@sha256:…',
  *checkPod(pod) {
    for (const container of pod.containers) {
      const image = imageOf(container);
      // A moving tag is GH-NSA-IMAGE-TAG, whose remedy names the digest too.
      if (image !== undefined && !image.hasDigest && !isMoving(image)) {
        yield hitAt(
          pod,
          [...container.path, 'image'],
          `${container.label} names the image ${show(image.reference)} without a digest.`,
        );
      }
    }
  },
});
