import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const CLI = join(import.meta.dirname, '../../dist/cli/index.js');
const ERROR = 2;

export const isBuilt = () => existsSync(CLI);

function rulesByFile(folder, version) {
  const output = join(folder, 'report.json');
  const options = ['--kubernetes-version', version, '--format', 'json', '--output', output];
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'manifest-scan', join(folder, version), ...options], {
    encoding: 'utf8',
  });
  if (status === null || status >= ERROR) throw new Error(`dist/cli ended with ${status}: ${stderr}`);
  const rules = new Map();
  for (const { id, locations } of JSON.parse(readFileSync(output, 'utf8')).findings) {
    const name = basename(locations[0].path, '.json');
    rules.set(name, (rules.get(name) ?? new Set()).add(id));
  }
  return rules;
}

/**
 * Scans every object with the built command line, one run for each version of the standard.
 * @returns {Map<string, Set<string>>} `version name` -> the ids of the rules that found something
 */
export function scanWithBundle(cases) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-pod-security-'));
  try {
    for (const { name, object, versions } of cases) {
      for (const version of versions) {
        mkdirSync(join(folder, version), { recursive: true });
        writeFileSync(join(folder, version, `${name}.json`), JSON.stringify(object));
      }
    }
    const found = new Map();
    for (const version of new Set(cases.flatMap(({ versions }) => versions))) {
      for (const [name, ids] of rulesByFile(folder, version)) found.set(`${version} ${name}`, ids);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
