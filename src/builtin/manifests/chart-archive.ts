import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';

/** Helm takes none that unpacks to more (MaxDecompressedChartSize), so that a larger archive is no chart. */
const MAX_BYTES = 100 * 1024 * 1024;
const MAX_CHART_YAML = 1024 * 1024;
/** What unpacks to a thousand times as much is still no burden. */
const AT_ONCE = 16 * 1024;

/** The text of the Chart.yaml of an archive; undefined for one that is no chart. Rejects for one that cannot be read as far as that. */
export async function chartYamlIn(file: string): Promise<string | undefined> {
  const found = await stat(file);
  if (!found.isFile() || found.size > MAX_BYTES) {
    return undefined;
  }
  const looking = new Looking();
  await looking.through(file, new Parser({ strict: true })).catch((error: unknown) => {
    // It also breaks off where it has seen enough.
    if (!looking.isOver) {
      throw error;
    }
  });
  return looking.text();
}

/** Looks at what comes out of an archive until the chart is there, or until it is too much for one. */
class Looking {
  readonly #parts: Buffer[] = [];
  #unpacked = 0;
  isOver = false;

  async through(file: string, parser: Parser): Promise<void> {
    parser.on('entry', (entry: ReadEntry) => this.#take(entry));
    const failed = new Promise<never>((_resolve, reject) => {
      parser.on('error', reject);
    });
    // Looked at below; where the end comes first nobody else listens.
    failed.catch(() => undefined);
    await pipeline(createReadStream(file, { highWaterMark: AT_ONCE }), createGunzip(), async (unpacked) => {
      for await (const chunk of unpacked) {
        if (!parser.write(chunk as Buffer)) {
          await Promise.race([failed, new Promise<void>((resolve) => parser.once('drain', resolve))]);
        }
        if (this.isOver) {
          return;
        }
      }
      const ended = new Promise<void>((resolve) => parser.once('end', resolve));
      parser.end();
      await Promise.race([failed, ended]);
    });
  }

  text(): string | undefined {
    return this.#parts.length === 0 ? undefined : Buffer.concat(this.#parts).toString('utf8');
  }

  #take(entry: ReadEntry): void {
    // The chart's own, not one of those in its folder of dependencies.
    const isChart = /^(?:\.\/)?[^/]+\/Chart\.yaml$/.test(entry.path) && entry.size <= MAX_CHART_YAML;
    entry.on('data', (part: Buffer) => {
      this.#unpacked += part.length;
      this.isOver ||= this.#unpacked > MAX_BYTES;
      if (isChart) {
        this.#parts.push(part);
      }
    });
    entry.on('end', () => {
      this.isOver ||= isChart;
    });
  }
}
