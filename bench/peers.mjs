import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findTool } from '../scripts/tools/locate.mjs';

// No network in a measurement: neither tool may look for updates or policies.
const TRIVY_OFFLINE = ['--skip-check-update', '--skip-version-check', '--disable-telemetry', '--timeout', '15m'];

/** The other scanners of manifests: those that are not there are reported as not run. */
export function peers(scratch) {
  const cache = join(scratch, 'trivy-cache');
  const known = [
    {
      name: 'kube-linter',
      label: 'kube-linter lint',
      args: (folder) => ['lint', '--format', 'json', folder],
      version: (command) => firstMatch(command, ['version']),
      // 1: there are findings.
      ended: [0, 1],
    },
    {
      name: 'trivy',
      label: 'trivy config',
      args: (folder) => ['config', '--quiet', '--format', 'json', '--cache-dir', cache, ...TRIVY_OFFLINE, folder],
      version: (command) => firstMatch(command, ['--version', '--cache-dir', cache]),
      ended: [0],
    },
  ];
  return known.map((peer) => Object.assign(peer, { command: findTool(peer.name) }));
}

function firstMatch(command, args) {
  const { stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return /\d+\.\d+[\w.+-]*/.exec(stdout ?? '')?.[0] ?? '(its version is not told)';
}
