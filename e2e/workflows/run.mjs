// The project's own workflows, under actionlint and zizmor; every third-party `uses:` by full commit SHA.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const bin = join(process.env.GATEHOUSE_TOOLS ?? join(cache, 'gatehouse', 'tools'), 'bin');
const workflows = readdirSync(join(root, '.github/workflows')).map((file) => join('.github/workflows', file));

pinned();
tool('actionlint', ['-no-color', ...workflows]);
tool('zizmor', ['--offline', '--no-progress', '--color=never', '--persona=regular', '.github/workflows']);

function pinned() {
  const loose = workflows.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => /\buses:/.test(line) && !/uses: (\.\/|[\w./-]+@[0-9a-f]{40} # v\d)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  if (loose.length > 0) {
    console.log(`Not pinned by full SHA:\n${loose.join('\n')}`);
    process.exitCode = 1;
  }
}

function tool(name, args) {
  const path = join(bin, name);
  if (!existsSync(path)) {
    console.log(`NOT RUN ${name}: it is not built (npm run tools -- --only ${name})`);
    return;
  }
  try {
    execFileSync(path, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    console.log(`${name}: clean`);
  } catch (error) {
    console.log(`${name}:\n${error.stdout}${error.stderr}`);
    process.exitCode = 1;
  }
}
