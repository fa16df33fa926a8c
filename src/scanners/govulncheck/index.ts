import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../domain/errors.ts';
import type { CodeScanner, CodeScanRequest, CodeStep } from '../code-scanner.ts';
import { GO_ENVIRONMENT, golangciLint } from '../golangci-lint/index.ts';
import { isOutsideWorkspace, modulesWithCode } from '../golangci-lint/plan.ts';
import { govulncheckReport } from './report.ts';

export const govulncheck: CodeScanner = {
  name: 'govulncheck',
  driver: 'process',
  version: '1.6.0',
  homepage: 'https://go.dev/doc/security/vuln',
  licence: 'BSD-3-Clause',
  targets: ['source'],
  environment: GO_ENVIRONMENT,
  needs: ['go'],
  versionStep: { args: ['-version'], env: {}, completed: [0] },
  readVersion: (output) => /Scanner: govulncheck@v(\d\S*)/.exec(output)?.[1],
  looksAt: golangciLint.looksAt,
  looksAbove: golangciLint.looksAbove ?? [],
  suits: (files, hints) => golangciLint.suits(files, hints),
  reads: (files) => files.filter((file) => /(?:^|\/)go\.work$/.test(file)),
  plan: planOf,
  complaint: complaintOf,
  report: govulncheckReport,
};

/** One run for each module that has a Go file of its own: calls are traced from the packages of one module. */
function planOf(request: CodeScanRequest): readonly CodeStep[] {
  const { root, folder } = request;
  return modulesWithCode(request).map((module) => {
    const cwd = join(folder, module);
    return {
      args: ['-format=json', '-mode=source', '-scan=symbol', ...databaseOf(request.database), './...'],
      env: isOutsideWorkspace(module, request) ? { GOWORK: 'off' } : {},
      // As JSON, what it finds does not change how it ends.
      completed: [0],
      cwd,
      report: 'stdout',
      what: relative(root, join(cwd, 'go.mod')).split(sep).join('/'),
    };
  });
}

function databaseOf(database: string | undefined): readonly string[] {
  if (database === undefined) {
    return [];
  }
  if (!isAbsolute(database) && !/^(?:https?|file):\/\//.test(database)) {
    throw new UserError(
      `db-mirror: "${database}" is no database of govulncheck: name a folder, or an address that begins with https://.`,
    );
  }
  return [`-db=${isAbsolute(database) ? pathToFileURL(database).href : database}`];
}

/** Its own last words are where to read on. */
function complaintOf(said: string): string | undefined {
  const lines = said.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line.includes('errors with the provided package patterns'));
  if (at !== -1) {
    const [first = '', ...more] = lines.slice(at + 1).filter((line) => line !== '' && !line.startsWith('For details'));
    const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
    return `its code does not compile or its packages cannot be had, so that no call could be traced: ${first}${others}`;
  }
  const [, reason] = /govulncheck: fetching vulnerabilities: (.+)/.exec(said) ?? [];
  return reason === undefined
    ? undefined
    : `the database of vulnerabilities cannot be read; let the machine reach it, or name another with db-mirror: ${reason}`;
}
