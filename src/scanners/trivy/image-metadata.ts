import { fieldsOf, listOf, present, textOf, textsOf } from '../fields.ts';
import { baseImageOf, stepsOf } from '../image-labels.ts';
import type { Layer, Subject } from '../reading.ts';

/** What a report says of the image it is about (Metadata). */
export function subjectOf(skeleton: unknown): Subject {
  const { ArtifactName, Metadata } = fieldsOf(skeleton);
  const { ImageID, RepoDigests, OS, ImageConfig } = fieldsOf(Metadata);
  const { Family, Name } = fieldsOf(OS);
  const labels = fieldsOf(fieldsOf(fieldsOf(ImageConfig)['config'])['Labels']);
  const [repoDigest] = textsOf(RepoDigests);
  const layers = layersOf(Metadata);
  return {
    ...present({
      name: textOf(ArtifactName),
      imageId: textOf(ImageID),
      manifestDigest: repoDigest?.split('@').at(1),
      os: textOf(Family) === undefined ? undefined : `${String(Family)} ${textOf(Name) ?? ''}`.trim(),
      baseImage: baseImageOf(labels),
    }),
    ...(layers.length > 0 && { layers }),
  };
}

function layersOf(metadata: unknown): readonly Layer[] {
  const { DiffIDs, Layers, ImageConfig } = fieldsOf(metadata);
  const digests = new Map(
    listOf(Layers).map((layer) => [textOf(fieldsOf(layer)['DiffID']), textOf(fieldsOf(layer)['Digest'])]),
  );
  const diffIds = textsOf(DiffIDs);
  const steps = stepsOf(fieldsOf(ImageConfig)['history'], diffIds.length);
  return diffIds.map((diffId, index) => present({ diffId, digest: digests.get(diffId), createdBy: steps[index] }));
}
