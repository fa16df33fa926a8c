import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './files.ts';

// Writes every generated file; with --check writes none, names those that are stale and exits with 1.
const root = process.cwd();
const check = process.argv.includes('--check');
const stale = generatedFiles(root, (text) => console.warn(text)).filter(({ path, text }) => onDisk(path) !== text);

for (const { path, text } of check ? [] : stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
for (const { path } of stale) {
  console.log(`${check ? 'stale' : 'written'}: ${path}`);
}
process.exitCode = check && stale.length > 0 ? 1 : 0;

function onDisk(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
