import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

// Reads { text } from a file and prints what GitHub's own language service says of it as action.yml.
const PROGRAM = `
import { readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
const text = readFileSync(process.argv[2], 'utf8');
const document = TextDocument.create('file:///repo/action.yml', 'yaml', 1, text);
const diagnostics = await validate(document);
process.stdout.write(JSON.stringify(diagnostics.map(({ message, range }) => \`\${range.start.line + 1}: \${message}\`)));
`;

/** GitHub's language service as a program. It is bundled, because its published form imports JSON in a way Node.js 20 refuses. */
export async function buildLanguageService(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-language-'));
  const source = join(process.cwd(), 'build', `language-service-${process.pid}.mjs`);
  const program = join(folder, 'validate.mjs');
  await mkdir(join(process.cwd(), 'build'), { recursive: true });
  // Inside the repository, so that its packages are found.
  await writeFile(source, PROGRAM);
  const rolldown = join(process.cwd(), 'node_modules/rolldown/bin/cli.mjs');
  const args = [rolldown, source, '--file', program, '--format', 'esm', '--platform', 'node', '--logLevel', 'silent'];
  await promisify(execFile)(process.execPath, args);
  await rm(source, { force: true });
  return pathToFileURL(program).href;
}

/** What is wrong with the text of an action.yml: `line: message`. */
export async function diagnose(program: string, text: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-action-'));
  try {
    const file = join(folder, 'action.yml');
    await writeFile(file, text);
    const { stdout } = await promisify(execFile)(process.execPath, [new URL(program).pathname, file]);
    return JSON.parse(stdout) as readonly string[];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
