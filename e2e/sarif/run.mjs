// The SARIF of real scans under Microsoft's multitool with GitHub's rules. Its exit code says nothing, so its output is read.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const multitool = join(process.env.GATEHOUSE_TOOLS ?? join(cache, 'gatehouse', 'tools'), 'bin', 'sarif-multitool');

// SARIF2006 fetches every address in the file; the check must not need a network.
// SARIF2005 wants the address of the tool's own page, and Gatehouse has no public one yet.
const LEFT_OUT = new Set(['SARIF2005', 'SARIF2006']);

if (!existsSync(multitool)) {
  console.log('NOT RUN sarif: sarif-multitool is not built (npm run tools -- --only sarif-multitool)');
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-sarif-'));
  try {
    judgesBadSarif(scratch);
    for (const target of ['examples/shop', 'examples/shop-hardened', '__fixtures__/manifests']) {
      checks(target, scratch);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

function checks(target, scratch) {
  const file = join(scratch, 'report.sarif');
  const gate = [
    join(root, 'dist/cli/index.js'),
    'manifest-scan',
    target,
    '--format',
    'sarif',
    '--output',
    file,
    '--quiet',
  ];
  const { status } = spawnSync(process.execPath, gate, { cwd: root, stdio: 'inherit' });
  const results = JSON.parse(readFileSync(file, 'utf8')).runs.flatMap((run) => run.results ?? []);
  const problems = validate(file, scratch);
  console.log(`${target}: exit ${status}, ${results.length} results, ${problems.length} problems`);
  for (const { ruleId, level, text } of problems) {
    console.log(`  ${level} ${ruleId} ${text}`);
    process.exitCode = 1;
  }
}

/** Proves that the check can fail: a result without message and place must be refused. */
function judgesBadSarif(scratch) {
  const file = join(root, 'e2e/sarif/bad.sarif');
  const problems = validate(file, scratch);
  console.log(`a bad file: ${problems.length} problems`);
  if (problems.length === 0) {
    console.log('  the multitool finds nothing wrong with a file that is wrong');
    process.exitCode = 1;
  }
}

function validate(file, scratch) {
  const out = join(scratch, 'validation.sarif');
  const args = [
    'validate',
    file,
    '--rule-kind',
    'Sarif;Ghas',
    '-o',
    out,
    '--log',
    'ForceOverwrite',
    '--level',
    'Error;Warning;Note',
  ];
  execFileSync(multitool, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [run] = JSON.parse(readFileSync(out, 'utf8')).runs;
  return (run.results ?? [])
    .filter(({ ruleId, level = 'warning' }) => level !== 'note' && level !== 'none' && !LEFT_OUT.has(ruleId))
    .map(({ ruleId, level = 'warning', message, locations }) => ({
      ruleId,
      level,
      text: `${message.text ?? [message.id, ...(message.arguments ?? [])].join(' ')} ${locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName ?? ''}`,
    }));
}
