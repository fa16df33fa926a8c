// Makes the part of GitHub's OpenAPI description that the tests' GitHub is checked against.
//   node scripts/openapi/extract.mjs --package PATH     an installed @octokit/openapi
//   node scripts/openapi/extract.mjs --cache FOLDER     installs it there first (500 MB)
// With --check nothing is written: a difference to the committed file ends with exit code 1.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { subset } from './subset.mjs';

const version = '23.0.2';
const target = resolve(import.meta.dirname, '../../__tests__/support/github/openapi.json');

const { values } = parseArgs({
  options: { package: { type: 'string' }, cache: { type: 'string' }, check: { type: 'boolean', default: false } },
});
const folder = values.package ?? (values.cache === undefined ? undefined : installed(resolve(values.cache)));
if (folder === undefined) {
  console.error('Say where @octokit/openapi is (--package PATH) or where it may be installed (--cache FOLDER).');
  process.exit(2);
}

const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'));
if (description.info.version !== version) {
  console.error(`Expected @octokit/openapi ${version} in ${folder}, found ${description.info.version}.`);
  process.exit(2);
}
const text = `${JSON.stringify(subset(description))}\n`;

if (!values.check) {
  writeFileSync(target, text);
  console.log(`${target}: ${text.length} characters`);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is not what @octokit/openapi ${version} gives; run this script without --check.`);
  process.exit(1);
}

function installed(cache) {
  const found = join(cache, 'node_modules/@octokit/openapi');
  if (!existsSync(found)) {
    mkdirSync(cache, { recursive: true });
    const wanted = `@octokit/openapi@${version}`;
    execFileSync('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', '--ignore-scripts', wanted], {
      stdio: 'inherit',
    });
  }
  return found;
}
