import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import type { CodeScanner } from '../code-scanner.ts';
import { affectedModules, moduleOf, readsOfChange } from './affected.ts';
import { complaintOf } from './complaint.ts';
import { isBelow, modulesOf, planOf } from './plan.ts';
import { golangciLintReport } from './report.ts';

/** What Go needs to find modules, compilers and its own settings. Credentials of module hosts are in none of them. */
export const GO_ENVIRONMENT = [
  'PATH',
  ...NETWORK_ENVIRONMENT,
  'GOROOT',
  'GOPATH',
  'GOMODCACHE',
  'GOCACHE',
  'GOENV',
  'GOFLAGS',
  'GOWORK',
  'GOPROXY',
  'GOSUMDB',
  'GONOSUMDB',
  'GOPRIVATE',
  'GONOPROXY',
  'GOINSECURE',
  'GOVCS',
  'GOTOOLCHAIN',
  'GOEXPERIMENT',
  'GODEBUG',
  'GOOS',
  'GOARCH',
  'CGO_ENABLED',
  'CC',
  'CXX',
  'PKG_CONFIG_PATH',
  'GOLANGCI_LINT_CACHE',
] as const;

export const golangciLint: CodeScanner = {
  name: 'golangci-lint',
  driver: 'process',
  version: '2.13.1',
  homepage: 'https://golangci-lint.run',
  licence: 'GPL-3.0-only',
  targets: ['source'],
  environment: GO_ENVIRONMENT,
  needs: ['go'],
  versionStep: { args: ['version'], env: {}, completed: [0] },
  readVersion: (output) => /has version v?(\d\S*)/.exec(output)?.[1],
  looksAt: 'Go files in a module',
  looksAbove: ['go.mod', 'go.work'],
  suits: (files, { above } = {}) => {
    const modules = modulesOf(files, above);
    return files.filter((file) => isGo(file) && modules.some((folder) => isBelow(file, folder)));
  },
  settings: /(?:^|\/)\.golangci\.(?:ya?ml|toml|json)$/,
  readsOfChange,
  affected: (tree) => {
    const modules = affectedModules(tree);
    const folders = modulesOf(tree.files, tree.above);
    return modules && tree.files.filter((file) => modules.has(moduleOf(file, folders) ?? ''));
  },
  reads: (files) => files.filter((file) => /(?:^|\/)go\.work$/.test(file)),
  plan: planOf,
  complaint: complaintOf,
  report: golangciLintReport,
};

// As Go does, and golangci-lint with it: names that begin with "." or "_", testdata and vendor are no packages of the module.
const PASSED_OVER = /(?:^|\/)(?:[._][^/]*|testdata|vendor|node_modules)(?:\/|$)/;

function isGo(file: string): boolean {
  return file.endsWith('.go') && !PASSED_OVER.test(file);
}
