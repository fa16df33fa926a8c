// Builds small but true vulnerability databases for the end-to-end tests from the facts beside this file.
// Prints the folder: trivy/db and trivy/java-db hold Trivy's databases, grype/6 Grype's, and NAME.db.tar.gz the same as files to be imported.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from '../images/cache.mjs';
import { jars } from './facts.mjs';
import { trivyEntries } from './trivy-entries.mjs';
import { writeWorkspace } from './grype-workspace.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const BUILT_AT = new Date();

/** The folder with both databases. */
export async function databases() {
  const scripts = readdirSync(here).filter(
    (name) => name.endsWith('.mjs') && !name.startsWith('collect-') && !name.startsWith('bench-'),
  );
  const inputs = [...scripts, 'facts', 'trivydb', 'trivyjavadb', 'grypedb'].map((name) => join(here, name));
  return cached('vulndb', inputs, (work) => {
    buildTrivy(join(work, 'trivy', 'db'), program(work, 'trivydb'));
    buildTrivyJava(join(work, 'trivy', 'java-db'), program(work, 'trivyjavadb'));
    buildGrype(work, program(work, 'grypedb'));
    tar(join(work, 'trivy.db.tar.gz'), join(work, 'trivy', 'db'), ['trivy.db', 'metadata.json']);
    tar(join(work, 'trivy-java.db.tar.gz'), join(work, 'trivy', 'java-db'), ['trivy-java.db', 'metadata.json']);
    tar(join(work, 'grype.db.tar.gz'), join(work, 'grype', '6'), ['vulnerability.db']);
    rmSync(join(work, 'bin'), { recursive: true, maxRetries: 3 });
  });
}

function program(work, name) {
  const file = join(work, 'bin', name);
  const options = {
    cwd: join(here, name),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, GOFLAGS: '-mod=readonly' },
  };
  execFileSync('go', ['build', '-o', file, '.'], options);
  return file;
}

function buildTrivy(folder, trivydb) {
  mkdirSync(folder, { recursive: true });
  execFileSync(trivydb, [join(folder, 'trivy.db')], {
    input: JSON.stringify(trivyEntries()),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  writeMetadata(folder, 2);
}

function buildTrivyJava(folder, trivyjavadb) {
  mkdirSync(folder, { recursive: true });
  execFileSync(trivyjavadb, [folder], { input: JSON.stringify(jars), stdio: ['pipe', 'inherit', 'inherit'] });
  writeMetadata(folder, 1);
}

function writeMetadata(folder, version) {
  const nextUpdate = new Date(BUILT_AT.getTime() + 24 * 3_600_000);
  const metadata = { Version: version, NextUpdate: nextUpdate, UpdatedAt: BUILT_AT, DownloadedAt: BUILT_AT };
  writeFileSync(join(folder, 'metadata.json'), JSON.stringify(metadata));
}

function buildGrype(work, grypedb) {
  const folder = join(work, 'grype', '6');
  const workspace = join(work, 'workspace');
  mkdirSync(folder, { recursive: true });
  writeWorkspace(workspace, BUILT_AT);
  execFileSync(grypedb, [workspace, folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  rmSync(workspace, { recursive: true, maxRetries: 3 });
}

function tar(file, folder, names) {
  execFileSync('tar', ['--create', '--gzip', '--file', file, '-C', folder, ...names], { stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await databases());
}
