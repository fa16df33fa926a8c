import { defineConfig } from 'rolldown';
import { compiledChecks } from './scripts/compiled-checks.mjs';
import { quickPurl } from './scripts/quick-purl.mjs';

const entries = {
  all: 'src/actions/all.ts',
  cli: 'src/cli/entry.ts',
  'image-scan': 'src/actions/image-scan.ts',
  'k8s-benchmark': 'src/actions/k8s-benchmark.ts',
  'lint-gate': 'src/actions/lint-gate.ts',
  'manifest-scan': 'src/actions/manifest-scan.ts',
  pipeline: 'src/actions/pipeline.ts',
  'pipeline-post': 'src/actions/pipeline-post.ts',
  post: 'src/actions/post.ts',
  report: 'src/actions/report.ts',
};

// A chunk for each family of packages: a change of ours then leaves them alone, and a start evaluates only those it needs.
const packages = {
  ajv: 'ajv|fast-uri|fast-deep-equal|json-schema-traverse',
  commander: 'commander',
  octokit: '@octokit|before-after-hook|bottleneck|fast-content-type-parse|json-with-bigint|universal-user-agent',
  semver: 'semver',
  sigstore: '@sigstore',
  tar: 'tar|minipass|minizlib|yallist|chownr|@isaacs|yauzl|pend|buffer-crc32',
  toolkit: '@actions|tunnel',
  undici: 'undici',
  yaml: 'yaml',
};

// Of ours what nearly every run needs is few chunks: a hundred small files take longer to find and link than to evaluate.
const common = ours(
  'config/(?!file/)',
  'config/file/(?:budgets|difference|mistake|proposal|resolve|strictness)[.]',
  'domain/',
  'ledger/(?:changes|life|notices|read/mistakes)[.]',
  'plan/image-name[.]',
  'policy/(?:budget|controls|gaps|glob|licences|only-change|scores|statuses|target-budgets)[.]',
  'report/escape/',
  'scanners/(?:reading|sonobuoy/index)[.]',
  '(?:builtin/kubernetes-version|pipeline|scan-all|version)[.]',
);
/** What is needed where there is a configuration file or a file of exceptions. */
const configured = ours('config/file/', 'ledger/(?:read|write)(?:[.]|/)');
/** What is needed after the scans: loaded while they run. */
const judging = ours(
  '(?:compare|ledger)/',
  'judging[.]',
  'policy/(?!explain|replay|what-if)',
  'report/(?:counted|filled-json|json|measures|order|verdict-sentence|words)[.]',
);

/** What every run of a gate needs before its scans. */
const running = ours(
  'baseline/(?:fetch|git)[.]',
  'exec/(?:run|which)[.]',
  'gates/(?:bases|bases-git|bases-place|configuration|configuration-[a-z]+|exception-files|figure-files|folder|formats)[.]',
  'gates/(?:destinations|gate|report-files|run-gate|standard-output|single-gates|time-limit|images/settings|images/work-folder)[.]',
  'github/(?:base-commit|commit|context|fields)[.]',
  'host/(?:event|files|home|leave|output|progress|signals|terminal)[.]',
  'report/formats[.]',
);
/** What readers of reports share. */
const reading = ours(
  'builtin/manifests/kinds[.]',
  'crosswalk/',
  'decode/(?:decode-json|encoding|json-splitter|parse|patterns|pieces|skeleton|small-list|value-scanner)[.]',
  'scanners/(?:fields|image-labels|image-locator|inventory|manifest-names|manifest-places|manifest-stream|names|notices|place|process-scanner|severity-words|status-output)[.]',
);
/** What it takes to have a program and to run it; to download one takes more. */
const having = ours(
  'gates/(?:process-scan|ready-for-reports|images/complaint|images/program|images/scratch)[.]',
  'install/(?!inspect|runner)[a-z-]+[.]',
  'install/(?:archive/(?:entry|unpack)|attempts/[a-z-]+|download/(?:download|follow|retry|status)|sources/[a-z-]+)[.]',
);
/** What it takes to find and to read manifests. */
const manifests = ours(
  'builtin/manifest[.]',
  'builtin/manifests/(?!abyss|chart-archive|helm|kinds|kustom|library(?!-loaded)|render)',
  'builtin/rules/(?:pod|value)[.]',
  'builtin/rules/grafana/dashboard[.]',
);
/** What it takes where they must be rendered. */
const rendering = ours('builtin/manifests/(?:helm|kustom|library-charts|render)');

function ours(...paths) {
  return new RegExp(`[\\\\/]src[\\\\/](?:${paths.join('|').replaceAll('/', '[\\\\/]')})`);
}

export default defineConfig({
  input: entries,
  platform: 'node',
  plugins: [compiledChecks(), quickPurl()],
  // What `includeDependenciesRecursively: false` asks for.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format: 'esm',
    // Else a name that is added gives other letters to all that follow, and every file changes.
    minifyInternalExports: false,
    cleanDir: true,
    comments: { legal: true, annotation: false, jsdoc: false },
    entryFileNames: '[name]/index.js',
    // No hashes: a change of ours is then a small difference in a file that keeps its name.
    chunkFileNames: 'shared/[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          // What nearly every run needs too; of ajv that is what checks need that were compiled before.
          name: 'common-packages',
          test: /[\\/]node_modules[\\/](?:ajv[\\/]dist[\\/]runtime[\\/](?:equal|ucs2length)\.|(?:array-find-index|fast-deep-equal|picomatch|spdx-[a-z-]+)[\\/])/,
        },
        ...Object.entries(packages).map(([name, pattern]) => ({
          name,
          test: new RegExp(String.raw`[\\/]node_modules[\\/](?:${pattern})[\\/]`),
        })),
        // Large, and loaded while a scanner is at work.
        { name: 'compiled-schemas', test: /[\\/]compiled-schemas\.ts$/ },
        // Loaded when a report is written as JSON, and large.
        { name: 'report-check', test: /[\\/]report-check\.ts$/ },
        // Of ours what compiles schemas when it is asked: few runs do.
        { name: 'validate', test: /[\\/]domain[\\/](?:definitions|validate)\.ts$/ },
        { name: 'common', test: common, minShareCount: 2 },
        { name: 'configured', test: configured, minShareCount: 2 },
        { name: 'running', test: running, minShareCount: 2 },
        { name: 'having', test: having, minShareCount: 2 },
        { name: 'reading-shared', test: reading, minShareCount: 2 },
        { name: 'manifests-read', test: manifests, minShareCount: 2 },
        { name: 'manifests-rendered', test: rendering },
        { name: 'judging', test: judging, minShareCount: 2 },
      ],
    },
  },
});
