import { cacheDir, find } from '@actions/tool-cache';
import type { ToolCache } from './request.ts';

/** The tool cache of a GitHub runner, in the folder that RUNNER_TOOL_CACHE names. */
export function runnerToolCache(): ToolCache {
  return {
    find: (name, version, arch) => find(name, version, arch) || undefined,
    keep: cacheDir,
  };
}
