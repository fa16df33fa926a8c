import { basename } from 'node:path';

/** What a file is by its name alone; sources are Dockerfiles and Terraform. */
export type FileKind = 'chart' | 'chart-archive' | 'jsonnet' | 'kustomization' | 'manifest' | 'source' | 'other';

const MANIFEST = /\.(?:ya?ml|json)$/i;
const KUSTOMIZATION = /^(?:kustomization\.ya?ml|Kustomization)$/;
const SOURCE = /^(?:(?:Docker|Container)file(?:\..+)?|.+\.(?:Docker|Container)file|.+\.(?:tf|tf\.json|tfvars|tofu))$/i;
/** What stands beside a Dockerfile under its name and is none. */
const NO_SOURCE = /file\.(?:dockerignore|md|txt|json|ya?ml|sh|ts|js|py|go)$/i;

/** Programs that print manifests, and their libraries. */
const JSONNET = /\.(?:jsonnet|libsonnet)$/i;

export const CHART = 'Chart.yaml';

/** As `helm package` writes it. */
export const CHART_ARCHIVE = /\.(?:tgz|tar\.gz)$/i;

/** Never somebody's manifests. */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.terraform',
  '.venv',
  '__pycache__',
]);

/** Other people's code, as a rule; a notice says that it was not looked at. */
export const VENDORED: ReadonlySet<string> = new Set(['vendor', 'third_party', 'bower_components']);

/** Terraform may be JSON too, so that this is asked before manifests. */
export function kindOf(path: string): FileKind {
  const name = basename(path);
  if (name === CHART) {
    return 'chart';
  }
  if (KUSTOMIZATION.test(name)) {
    return 'kustomization';
  }
  if (CHART_ARCHIVE.test(name)) {
    return 'chart-archive';
  }
  if (SOURCE.test(name) && !NO_SOURCE.test(name)) {
    return 'source';
  }
  if (JSONNET.test(name)) {
    return 'jsonnet';
  }
  return MANIFEST.test(name) ? 'manifest' : 'other';
}
