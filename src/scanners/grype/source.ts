import { fieldsOf, listOf, present, textOf, textsOf } from '../fields.ts';
import { baseImageOf, stepsOf } from '../image-labels.ts';
import type { Layer, Subject } from '../reading.ts';
import { parsedOutput } from '../status-output.ts';

/** What a report says of what it is about (source, distro). */
export function subjectOf(skeleton: unknown): Subject {
  const { source, distro } = fieldsOf(skeleton);
  const { target } = fieldsOf(source);
  const image = fieldsOf(target);
  const { name, version } = fieldsOf(distro);
  const [repoDigest] = textsOf(image['repoDigests']);
  const layers = layersOf(image);
  return {
    ...present({
      name: textOf(target) ?? textOf(image['userInput']),
      imageId: textOf(image['imageID']),
      manifestDigest: repoDigest?.split('@').at(1) ?? textOf(image['manifestDigest']),
      os: textOf(name) === undefined ? undefined : `${String(name)} ${textOf(version) ?? ''}`.trim(),
      baseImage: baseImageOf(fieldsOf(image['labels'])),
    }),
    ...(layers.length > 0 && { layers }),
  };
}

function layersOf(image: Readonly<Record<string, unknown>>): readonly Layer[] {
  const layers = listOf(image['layers']);
  const steps = stepsOf(fieldsOf(configOf(image['config']))['history'], layers.length);
  return layers.map((layer, index) =>
    // What Grype calls the digest of a layer is that of its unpacked tar.
    present({ diffId: textOf(fieldsOf(layer)['digest']), createdBy: steps[index] }),
  );
}

/** The image's configuration, which the report holds in base64. */
function configOf(encoded: unknown): unknown {
  const text = textOf(encoded);
  return text === undefined ? undefined : parsedOutput(Buffer.from(text, 'base64').toString('utf8'));
}
