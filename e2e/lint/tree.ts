import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Made anew for every run: no key lies in this repository, not even a false one. */
export const SECRET = `ghp_${randomBytes(27).toString('base64').replaceAll(/[+/]/g, 'A')}`;

const GO_MAIN = `// Package main says hello.
package main

import (
	"fmt"
	"os"
)

func main() {
	os.Remove("a")
	os.Remove("b")
	os.Remove("c")
	os.Remove("d")
	os.Remove("e")
	os.Remove("f")
	os.Remove("g")
	os.Remove("h")
	os.Remove("i")
	os.Remove("j")
	fmt.Println("hello")
}
`;

const GO_OTHER = `package main

import "os"

func other() {
	os.Chdir("a")
	os.Chdir("b")
}

var _ = other
`;

const WORKFLOW = `name: ci
on: [push, pull_request]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.pull_request.title }}"
`;

/** A repository with a defect of each class that the linters know, and one of several lines for each. */
export const FILES: Readonly<Record<string, string>> = {
  'go.work': 'go 1.25\n\nuse ./svc/shop\n',
  'svc/shop/go.mod': 'module example.test/shop\n\ngo 1.25\n',
  'svc/shop/main.go': GO_MAIN,
  'svc/shop/other.go': GO_OTHER,
  'svc/apart/go.mod': 'module example.test/apart\n\ngo 1.25\n',
  'svc/apart/apart.go': '// Package apart is in no workspace.\npackage apart\n\nfunc unused() {}\n',
  'web/Dockerfile': 'FROM debian\nRUN cd /tmp && ls\n',
  '.github/workflows/ci.yml': WORKFLOW,
  'deploy.sh': `#!/bin/sh\nTOKEN=${SECRET}\n`,
};

export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

export function git(root: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' });
}

export function monorepo(root: string): void {
  writeFiles(root, FILES);
  git(root, 'init');
  git(root, 'add', '.');
  git(root, 'commit', '-m', 'base');
}

const MOVED = GO_MAIN.replace('hello.\n', 'hello.\n// It says it again.\n');

/** Adds one defect, moves ten, mends two, and renames the file that they are in; null takes a file away. */
export const CHANGE: Readonly<Record<string, string | null>> = {
  'svc/shop/main.go': null,
  'svc/shop/hello.go': MOVED.replace('\tfmt.Println', '\tos.RemoveAll("k")\n\tfmt.Println'),
  'svc/shop/other.go': GO_OTHER.replaceAll('\tos.Chdir', '\t_ = os.Chdir'),
};

export function change(root: string): void {
  for (const [name, text] of Object.entries(CHANGE)) {
    if (text === null) {
      rmSync(join(root, name));
    } else {
      writeFiles(root, { [name]: text });
    }
  }
  git(root, 'add', '--all', '.');
  git(root, 'commit', '-m', 'change');
}
