import { exceptionSchema } from './exception.ts';
import { count, object, text, type Infer } from './schema.ts';

const { reason, owner, expires } = exceptionSchema.properties;

export const acceptedGapSchema = object(
  {
    gap: text('Glob over what a gap names.'),
    reason,
    owner,
    expires,
    source: object({ file: text(), line: count(), column: count() }, ['file'], 'Where it is written.'),
  },
  ['gap', 'reason', 'expires', 'source'],
  'A recorded decision to live with gaps for a while. Of a gap that is not allowed: the one that has expired.',
);
export type AcceptedGap = Infer<typeof acceptedGapSchema>;

/** `.github/gatehouse.yml:12`. */
export function placeWords({ source: { file, line } }: AcceptedGap): string {
  return line === undefined ? file : `${file}:${line}`;
}
