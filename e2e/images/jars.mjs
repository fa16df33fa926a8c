import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jars } from '../vulndb/facts.mjs';
import { cached } from './cache.mjs';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
const DOWNLOAD_MS = 180_000;

/** The folder with the JARs of the facts, from Maven Central; each is the file that the facts name. Throws when they cannot be had. */
export function jarFiles() {
  const facts = fileURLToPath(new URL('../vulndb/facts/jars.json', import.meta.url));
  return cached('jars', [fileURLToPath(import.meta.url), facts], (work) => {
    for (const { group, artifact, version, sha256 } of jars) {
      const args = [`-Dartifact=${group}:${artifact}:${version}`, `-DoutputDirectory=${work}`];
      execFileSync('mvn', ['--batch-mode', '--quiet', PLUGIN, ...args], { stdio: 'inherit', timeout: DOWNLOAD_MS });
      const found = createHash('sha256')
        .update(readFileSync(join(work, `${artifact}-${version}.jar`)))
        .digest('hex');
      if (found !== sha256) throw new Error(`${artifact} ${version} is another file: SHA-256 ${found}`);
    }
  });
}
