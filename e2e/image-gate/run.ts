// The command line `gatehouse image-scan` from end to end: real scanners, databases, images, a registry, a daemon, and a server of releases.
import { findTool } from '../../scripts/tools/locate.mjs';
import { check } from '../check.ts';
import { images } from '../images/build.mjs';
import { databases } from '../vulndb/build.mjs';
import { badInput } from './bad-input.ts';
import { bench } from './command.ts';
import { daemon } from './daemon.ts';
import { downloads } from './downloads.ts';
import { forms } from './forms.ts';
import { imagesFrom } from './images-from.ts';
import { jars } from './jars.ts';
import { jobCache } from './job-cache.ts';
import { mirrors } from './mirrors.ts';
import { agreement } from './agreement.ts';
import { releases } from './releases.ts';
import { registries } from './registries.ts';

async function main(): Promise<void> {
  const missing = ['trivy', 'grype'].filter((name) => findTool(name) === undefined);
  if (missing.length > 0) {
    console.log(`NOT RUN image-gate: not built: ${missing.join(', ')} (npm run tools)`);
    return;
  }
  const at = bench(await images(), await databases());
  try {
    const expected = await forms(at, check);
    await badInput(at, check);
    if (expected !== undefined) {
      await registries(at, expected, check);
      await daemon(at, expected, check);
    }
    await agreement(at, check);
    await imagesFrom(at, check);
    await jars(at, check);
    await mirrors(at, check);
    await jobCache(at, check);
    await downloads(at, check);
    await releases(at, check);
  } finally {
    at.end();
  }
}

await main();
