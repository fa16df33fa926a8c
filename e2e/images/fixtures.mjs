// Makes the fixtures of the scanners' tests with the real scanners, on the images and databases of the end-to-end tests,
// and takes from them what the tests do not need: `node e2e/images/fixtures.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTool } from '../../scripts/tools/locate.mjs';
import { databases } from '../vulndb/build.mjs';
import { images } from './build.mjs';

const fixtures = fileURLToPath(new URL('../../__fixtures__', import.meta.url));
const KEPT_PER_ARRAY = 12;
const NAMES = ['app', 'clean', 'empty', 'secret'];

const folders = {
  images: await images(),
  databases: await databases(),
  scratch: mkdtempSync(join(tmpdir(), 'gatehouse-fixtures-')),
};
for (const name of NAMES) {
  trivy(name);
  grype(name);
}
rmSync(folders.scratch, { recursive: true, maxRetries: 3 });

function trivy(name) {
  const output = join(folders.scratch, 'trivy.json');
  const flags = [
    '--format=json',
    `--output=${output}`,
    '--scanners=vuln,secret,misconfig,license',
    '--show-suppressed',
  ];
  const quiet = [
    '--quiet',
    '--skip-version-check',
    '--disable-telemetry',
    '--offline-scan',
    '--skip-db-update',
    '--skip-java-db-update',
    '--skip-check-update',
  ];
  run('trivy', [
    'image',
    ...flags,
    ...quiet,
    '--cache-backend=memory',
    `--cache-dir=${join(folders.databases, 'trivy')}`,
    `--input=${name}.docker.tar`,
  ]);
  const report = read(output);
  report.Results = report.Results?.map((result) => reduced(result, ['Packages', 'Vulnerabilities', 'Licenses']));
  for (const result of report.Results ?? []) {
    for (const one of result.Packages ?? []) delete one.InstalledFiles;
  }
  write(`trivy/${name}.json`, report);
}

function grype(name) {
  const [json, cdx] = ['grype.json', 'grype.cdx.json'].map((file) => join(folders.scratch, file));
  const env = {
    GRYPE_DB_CACHE_DIR: join(folders.databases, 'grype'),
    GRYPE_DB_AUTO_UPDATE: 'false',
    GRYPE_DB_VALIDATE_AGE: 'false',
    GRYPE_CHECK_FOR_APP_UPDATE: 'false',
  };
  run('grype', [`docker-archive:${name}.docker.tar`, `--output=json=${json}`, `--output=cyclonedx-json=${cdx}`], env);
  const report = read(json);
  report.matches = byType(report.matches);
  delete report.descriptor.configuration;
  delete report.source.target.manifest;
  write(`grype/${name}.json`, report);
  const bom = read(cdx);
  delete bom.vulnerabilities;
  delete bom.dependencies;
  const matched = new Set(report.matches.map(({ artifact }) => artifact.purl));
  bom.components = bom.components?.filter(
    (one, index) => index < 3 || matched.has(one.purl) || one.type === 'operating-system',
  );
  for (const one of bom.components ?? []) delete one.properties;
  write(`grype/${name}.cdx.json`, bom);
}

function reduced(result, names) {
  return {
    ...result,
    ...Object.fromEntries(
      names.flatMap((name) => (result[name] ? [[name, result[name].slice(0, KEPT_PER_ARRAY)]] : [])),
    ),
  };
}

/** A few of each kind of package. */
function byType(matches) {
  const seen = new Map();
  return matches.filter(({ artifact }) => {
    seen.set(artifact.type, (seen.get(artifact.type) ?? 0) + 1);
    return seen.get(artifact.type) <= KEPT_PER_ARRAY;
  });
}

function run(tool, args, env = {}) {
  const program = findTool(tool);
  if (program === undefined) throw new Error(`${tool} is not built: npm run tools -- --only ${tool}`);
  // In the folder of the images, so that no path of this machine comes into the fixtures.
  execFileSync(program, args, {
    cwd: folders.images,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { HOME: folders.scratch, TMPDIR: folders.scratch, ...env },
  });
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function write(name, value) {
  mkdirSync(join(fixtures, name, '..'), { recursive: true });
  writeFileSync(join(fixtures, name), `${JSON.stringify(value, null, 1).replaceAll(`${folders.databases}/`, '/')}\n`);
}
