import { UserError } from '../domain/errors.ts';
import type { Format } from './formats.ts';

/** One report to write: `-` is standard output. */
export interface Destination {
  readonly format: Format;
  readonly path: string;
}

export const STANDARD_OUTPUT = '-';

/** Pairs `--format` with `--output` in order: a format without an output goes to standard output, none at all is a table there. */
export function destinations(formats: readonly Format[], outputs: readonly string[]): readonly Destination[] {
  const lone = outputs[Math.max(formats.length, 1)];
  if (lone !== undefined) {
    throw new UserError(`--output ${lone}: there is no --format for it; give one --format for each --output.`);
  }
  const wanted: readonly Format[] = formats.length === 0 ? ['table'] : formats;
  const pairs = wanted.map((format, index) => ({ format, path: outputs[index] ?? STANDARD_OUTPUT }));
  for (const [index, { format, path }] of pairs.entries()) {
    const same = pairs.slice(0, index).find((other) => other.path === path);
    if (same !== undefined) {
      const place = path === STANDARD_OUTPUT ? 'standard output' : path;
      throw new UserError(
        `--format ${same.format} and --format ${format} would both be written to ${place}; give each an --output of its own.`,
      );
    }
  }
  return pairs;
}
