import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildImage, layer } from './build.mjs';
import { cached } from './cache.mjs';
import { jarFiles } from './jars.mjs';
import { packageFiles } from './packages.mjs';

/** The folder with the image `java`, which holds JARs of Maven Central; undefined where there is no Maven to have them with. */
export async function javaImage() {
  if (!hasMaven()) return undefined;
  const jars = await jarFiles();
  const inputs = ['build.mjs', 'java.mjs', 'oci-layout.mjs'].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  );
  return cached('java-image', [...inputs, jars], async (work) => {
    const tar = layer(work, 'java', packageFiles({ npm: { 'left-pad': '1.3.0' } }), (root) => {
      mkdirSync(join(root, 'app', 'lib'), { recursive: true });
      for (const name of readdirSync(jars)) copyFileSync(join(jars, name), join(root, 'app', 'lib', name));
    });
    await buildImage(work, 'java', { layers: [{ tar, createdBy: 'COPY lib/ /app/lib' }] });
    rmSync(join(work, 'layers'), { recursive: true, maxRetries: 3 });
  });
}

function hasMaven() {
  try {
    execFileSync('mvn', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
