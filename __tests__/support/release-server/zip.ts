import { deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  readonly content?: string | Buffer;
  /** With the bits of the file type; default a regular file that may be executed. */
  readonly mode?: number;
  /** What the archive says of the size, when that is not the truth. */
  readonly claimedSize?: number;
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value >>> 0;
});

function crc32(content: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

interface Part {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly fields: Buffer;
  readonly mode: number;
}

function part({ path, content = '', mode = 0o100755, claimedSize }: ZipEntry): Part {
  const raw = Buffer.from(content);
  const data = deflateRawSync(raw);
  const name = Buffer.from(path);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(raw), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(claimedSize ?? raw.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return { name, data, fields, mode };
}

/** A zip archive of any entries, also of such as no well-meaning program would write. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, fields, mode } of entries.map(part)) {
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), fields, rest, name]));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from('PK\u0005\u0006'), end]);
}
