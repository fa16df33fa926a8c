import { stat } from 'node:fs/promises';

/** As `helm package` writes it. */
export const CHART_ARCHIVE = /\.(?:tgz|tar\.gz)$/i;

/** Larger ones are no charts: a release of Helm is kept in a Secret, which takes 1 MB. */
const MAX_BYTES = 20 * 1024 * 1024;
const MAX_CHART_YAML = 1024 * 1024;

/** The text of the Chart.yaml of an archive; undefined for one that is no chart, or that cannot be read. */
export async function chartYamlIn(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || !found.isFile() || found.size > MAX_BYTES) {
    return undefined;
  }
  // Most repositories have no archive, and none of them waits for the reader.
  const { list } = await import('tar');
  const parts: Buffer[] = [];
  let size = 0;
  try {
    await list({
      file,
      onReadEntry: (entry) => {
        // The chart's own, not one of those in its folder of dependencies.
        if (/^(?:\.\/)?[^/]+\/Chart\.yaml$/.test(entry.path)) {
          entry.on('data', (part: Buffer) => {
            size += part.length;
            parts.push(...(size <= MAX_CHART_YAML ? [part] : []));
          });
        }
      },
    });
  } catch {
    // No archive, whatever its name says.
    return undefined;
  }
  return parts.length === 0 ? undefined : Buffer.concat(parts).toString('utf8');
}
