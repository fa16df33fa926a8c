import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import config from '../../rolldown.config.mjs';

/** Puts the command together as it is shipped: a start of the sources takes three times as long. Returns the path of the program. */
export async function bundle(folder) {
  const input = { cli: fileURLToPath(new URL('../../src/cli/entry.ts', import.meta.url)) };
  const bundled = await rolldown({ ...config, input, logLevel: 'warn' });
  const [output] = [config.output].flat();
  await bundled.write({ ...output, dir: folder });
  await bundled.close();
  return join(folder, 'cli', 'index.js');
}
