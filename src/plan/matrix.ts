import { UserError } from '../domain/errors.ts';

/** One job of the matrix; all values are texts, as the matrix context of a workflow has them. */
export interface Shard {
  /** As in shard-1-of-8: the id of its run, by which the report gate knows it again. */
  readonly id: string;
  /** As in 1/8, for people. */
  readonly shard: string;
  /** One image a line. */
  readonly images: string;
}

export interface Matrix {
  readonly include: readonly Shard[];
}

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix
export const MAX_JOBS = 256;
// The outputs of a job, counted as UTF-16: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
const MAX_OUTPUT_BYTES = 1024 * 1024;

/**
 * The images in `shards` jobs whose numbers of images differ by one at most. The same images give the same matrix, whatever their order;
 * there are never more jobs than images. Throws a `UserError` for what GitHub would not take.
 */
export function matrixOf(images: readonly string[], shards: number): Matrix {
  const sorted = [...images].sort();
  const total = Math.min(shards, sorted.length);
  const include = Array.from({ length: total }, (_, index) => ({
    id: `shard-${index + 1}-of-${total}`,
    shard: `${index + 1}/${total}`,
    // Dealt out one by one: images with similar names, which are often of similar size, come into different jobs.
    images: sorted.filter((_image, place) => place % total === index).join('\n'),
  }));
  const bytes = 2 * JSON.stringify({ include }).length;
  if (bytes > MAX_OUTPUT_BYTES) {
    throw new UserError(
      `The matrix has ${bytes} bytes as GitHub counts them, and the outputs of a job may have ${MAX_OUTPUT_BYTES}: split the list over several workflows.`,
    );
  }
  return { include };
}
