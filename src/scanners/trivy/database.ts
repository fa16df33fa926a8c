import { join } from 'node:path';
import { fieldsOf, numberOf, textOf } from '../fields.ts';
import type { DatabaseDefinition, DatabaseSource, DatabaseState, Preparation, RunFolders } from '../process-scanner.ts';
import { parsedOutput } from '../status-output.ts';
import { QUIET, stepOf } from './step.ts';

export const trivyDatabase: DatabaseDefinition = {
  prepare,
  status: ({ cache }) => stepOf(['version', '--format', 'json', '--cache-dir', cache]),
  readStatus,
};

function prepare(source: DatabaseSource, { cache }: RunFolders): Preparation {
  if (source.kind === 'file') {
    const files = ['trivy.db', 'metadata.json'];
    return { kind: 'unpack', archive: source.path, into: join(cache, 'db'), files };
  }
  const mirror = source.address === undefined ? [] : ['--db-repository', source.address];
  const args = ['image', '--download-db-only', ...mirror, '--cache-dir', cache, ...QUIET];
  return { kind: 'run', step: stepOf(args) };
}

function readStatus(output: string): DatabaseState | undefined {
  const { VulnerabilityDB } = fieldsOf(parsedOutput(output));
  const { Version, UpdatedAt } = fieldsOf(VulnerabilityDB);
  const updatedAt = textOf(UpdatedAt);
  return numberOf(Version) === undefined || updatedAt === undefined ? undefined : { updatedAt };
}
