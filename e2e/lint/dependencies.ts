// What is planted for the scanners of dependencies, of shell and of patterns: one thing of each kind that they tell apart.
import { join } from 'node:path';
import { writeFiles } from './tree.ts';
import { goDatabase, osvDatabase } from './vulnerabilities.ts';

const GO_MOD = `module example.test/calls

go 1.25

require (
	github.com/dgrijalva/jwt-go v3.2.0+incompatible
	golang.org/x/text v0.3.2
	gopkg.in/yaml.v2 v2.2.2
)
`;

const GO_SUM = `github.com/dgrijalva/jwt-go v3.2.0+incompatible h1:7qlOGliEKZXTDg6OTjfoBKDXWrumCAMpl/TFQ4/5kLM=
github.com/dgrijalva/jwt-go v3.2.0+incompatible/go.mod h1:E3ru+11k8xSBh+hMPgOLZmtrrCbhqsmaPHjLKYnJCaQ=
golang.org/x/text v0.3.2 h1:tW2bmiBqwgJj/UpqtC8EpXEZVYOwU0yG4iWbprSVAcs=
golang.org/x/text v0.3.2/go.mod h1:bEr9sfX3Q8Zfm5fL9x+3itogRgK3+ptLWKqgva+5dAk=
golang.org/x/tools v0.0.0-20180917221912-90fa682c2a6e/go.mod h1:n7NCudcB/nEzxVGmLbDWY5pfWTLqBcC2KZ6jyYvM4mQ=
gopkg.in/check.v1 v0.0.0-20161208181325-20d25e280405 h1:yhCVgyC4o1eVCa2tZl7eS0r+SDo693bJlVdllGtEeKM=
gopkg.in/check.v1 v0.0.0-20161208181325-20d25e280405/go.mod h1:Co6ibVJAznAaIkqp8huTwlJQCZ016jof/cbN4VW5Yz0=
gopkg.in/yaml.v2 v2.2.2 h1:ZCJp+EgiOT7lHqUV2J862kp8Qj64Jo6az82+3Td9dZw=
gopkg.in/yaml.v2 v2.2.2/go.mod h1:hI93XBmqTisBFMUTm0b8Fm+jr3Dg1NNxqwp+5A1VGuI=
`;

/** Calls one vulnerable function, imports a package with another, and requires a module with a third. */
const GO_MAIN = `// Package main reads the language of a request.
package main

import (
	"fmt"

	"golang.org/x/text/language"
	"gopkg.in/yaml.v2"
)

func main() {
	var items yaml.MapSlice
	fmt.Println(tag("de"), items)
}

func tag(text string) language.Tag {
	return language.MustParse(text)
}
`;

const RULES = `rules:
  - id: no-eval
    languages: [python]
    severity: ERROR
    message: eval runs what it is given
    pattern: eval(...)
`;

const LOCKED = { version: '1.0.0', resolved: 'https://registry.example/x/-/x-1.0.0.tgz' };
const PACKAGE_LOCK = {
  name: 'web',
  lockfileVersion: 3,
  packages: { '': { name: 'web' }, 'node_modules/gatehouse-sample-of-malware': LOCKED },
};

const FILES: Readonly<Record<string, string>> = {
  'svc/calls/go.mod': GO_MOD,
  'svc/calls/go.sum': GO_SUM,
  'svc/calls/main.go': GO_MAIN,
  'web/package-lock.json': JSON.stringify(PACKAGE_LOCK, undefined, 2),
  'tools/requirements.txt': 'flask==0.12.2\n',
  'tools/none/requirements.txt': '# nothing yet\n',
  'tools/run.py': 'def run(text):\n    return eval(text)\n',
  'tools/run': '#!/usr/bin/env bash\nls $1\n',
  '.semgrep.yml': RULES,
};

export function plantDependencies(root: string): void {
  writeFiles(root, FILES);
}

/** Takes from each scanner something that it needs. */
export function breakDependencies(root: string): void {
  writeFiles(root, {
    'svc/calls/main.go': GO_MAIN.replace('tag("de")', 'nowhere("de")'),
    'web/package-lock.json': '{"name": "web", "packages',
    'tools/run': '#!/usr/bin/env bash\nif [ 1 = 1 ; then\n',
    '.semgrep.yml': `${RULES}  - id: broken\n    languages: [python]\n    severity: ERROR\n    message: said\n    pattern: "eval("\n`,
  });
}

/** Writes both databases; answers the options that name them. */
export function databases(folder: string): readonly string[] {
  const [go, osv] = [join(folder, 'go'), join(folder, 'osv')];
  goDatabase(go);
  osvDatabase(osv);
  return ['--db-mirror', `govulncheck=${go},osv-scanner=${osv}`];
}
