import { gzipSync } from 'node:zlib';
import { Header, type types } from 'tar';

export interface TarEntry {
  readonly path: string;
  readonly type?: types.EntryTypeName;
  readonly content?: string | Buffer;
  readonly linkpath?: string;
}

const BLOCK = 512;

function blocksOf(entry: TarEntry): Buffer {
  const content = Buffer.from(entry.content ?? '');
  const header = new Header({
    path: entry.path,
    mode: 0o755,
    size: content.length,
    type: entry.type ?? 'File',
    mtime: new Date(0),
    ...(entry.linkpath === undefined ? {} : { linkpath: entry.linkpath }),
  });
  const head = Buffer.alloc(BLOCK);
  header.encode(head);
  return Buffer.concat([head, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]);
}

/** A gzipped tar archive of any entries, also of such as no well-meaning program would write. */
export function tarGz(entries: readonly TarEntry[]): Buffer {
  return gzipSync(Buffer.concat([...entries.map(blocksOf), Buffer.alloc(2 * BLOCK)]));
}
