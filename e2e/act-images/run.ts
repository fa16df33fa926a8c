// The real actions image-scan and report with their dist, run by act in host mode under Node 24: real images, scanners and databases, and a GitHub on loopback.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../act/act.ts';
import { runCases } from '../act/cases.ts';
import { messageOf } from '../../src/domain/errors.ts';
import { imageCases } from './image-cases.ts';
import { matrixCases } from './matrix-cases.ts';
import { SCANNERS, setUp, type Parts } from './setup.ts';

const missing = ['act', ...SCANNERS].filter((name) => !existsSync(join(tools, 'bin', name)));
const parts = missing.length > 0 ? `not built: ${missing.join(', ')} (npm run tools)` : await built();
if (typeof parts === 'string') {
  console.log(`NOT RUN act-images: ${parts}`);
} else {
  try {
    await runCases({ ...imageCases(parts), ...matrixCases(parts) });
  } finally {
    parts.remove();
  }
}

/** The parts, or why there are none: what they are made of may have to be downloaded. */
async function built(): Promise<Parts | string> {
  try {
    return await setUp();
  } catch (error) {
    return `images or databases cannot be built: ${messageOf(error)}`;
  }
}
