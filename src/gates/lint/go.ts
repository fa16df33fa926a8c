import { isAbsolute, join } from 'node:path';
import { homeFolder } from '../../host/home.ts';
import type { Env } from '../../host/host.ts';

/**
 * Where Go and golangci-lint keep things between runs. Their process has a home folder of its own, so that what they would find below the user's is
 * named. Go refuses to build in a checkout of another user unless it is told to look for no version control.
 */
export function goEnvironment(
  env: Env,
  cacheDir: string,
  home = homeFolder() ?? cacheDir,
): Readonly<Record<string, string>> {
  const cache =
    process.platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : (absolute(env['XDG_CACHE_HOME']) ?? join(home, '.cache'));
  const settings =
    process.platform === 'win32'
      ? (env['APPDATA'] ?? join(home, 'AppData', 'Roaming'))
      : process.platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (absolute(env['XDG_CONFIG_HOME']) ?? join(home, '.config'));
  return {
    GOPATH: env['GOPATH'] ?? join(home, 'go'),
    GOCACHE: env['GOCACHE'] ?? join(cache, 'go-build'),
    GOENV: env['GOENV'] ?? join(settings, 'go', 'env'),
    GOFLAGS: `${env['GOFLAGS'] ?? ''} -buildvcs=false`.trim(),
    GOLANGCI_LINT_CACHE: env['GOLANGCI_LINT_CACHE'] ?? join(cacheDir, 'golangci-lint'),
  };
}

/** A relative folder would be one of the checkout. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}
