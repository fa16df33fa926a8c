import { ScanError } from '../../domain/errors.ts';

const MAX_BYTES = 16 * 1024 * 1024;

/** The report among what kube-hunter has printed: lines of its log may stand around it. */
export async function* reportAmong(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      throw new ScanError(`The kube-hunter report cannot be read: it is larger than ${MAX_BYTES / 1024 / 1024} MB`);
    }
    // The next chunk may use the same memory.
    parts.push(Uint8Array.from(chunk));
  }
  const lines = Buffer.concat(parts).toString('utf8').split('\n');
  const first = lines.findIndex((line) => /^\uFEFF?\s*\{/.test(line));
  const last = lines.findLastIndex((line) => /\}\s*$/.test(line));
  if (first === -1 && lines.some((line) => line.includes("couldn't find any clusters"))) {
    throw new ScanError('kube-hunter has found no cluster, so that nothing was looked at');
  }
  const found = first === -1 ? lines : lines.slice(first, Math.max(first, last) + 1);
  yield Buffer.from(found.join('\n').replace(/^\uFEFF/, ''), 'utf8');
}
