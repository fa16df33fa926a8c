import { join } from 'node:path';
import { fieldsOf, numberOf, textOf } from '../fields.ts';
import type {
  DatabaseDefinition,
  DatabasePart,
  DatabaseSource,
  DatabaseState,
  Preparation,
  RunFolders,
} from '../process-scanner.ts';
import { parsedOutput } from '../status-output.ts';
import { QUIET, stepOf } from './step.ts';

export const trivyDatabase: DatabaseDefinition = {
  parts: ['vulnerability', 'java'],
  prepare,
  status: ({ cache }) => stepOf(['version', '--format', 'json', '--cache-dir', cache]),
  readStatus,
};

const PARTS = {
  vulnerability: {
    folder: 'db',
    files: ['trivy.db', 'metadata.json'],
    only: '--download-db-only',
    mirror: '--db-repository',
  },
  java: {
    folder: 'java-db',
    files: ['trivy-java.db', 'metadata.json'],
    only: '--download-java-db-only',
    mirror: '--java-db-repository',
  },
} as const;

function prepare(source: DatabaseSource, { cache }: RunFolders, part: DatabasePart = 'vulnerability'): Preparation {
  const { folder, files, only, mirror } = PARTS[part];
  if (source.kind === 'file') {
    return { kind: 'unpack', archive: source.path, into: join(cache, folder), files };
  }
  const from = source.address === undefined ? [] : [`${mirror}=${source.address}`];
  return { kind: 'run', step: stepOf(['image', only, ...from, `--cache-dir=${cache}`, ...QUIET]) };
}

function readStatus(output: string): DatabaseState | undefined {
  const { VulnerabilityDB } = fieldsOf(parsedOutput(output));
  const { Version, UpdatedAt } = fieldsOf(VulnerabilityDB);
  const updatedAt = textOf(UpdatedAt);
  return numberOf(Version) === undefined || updatedAt === undefined ? undefined : { updatedAt };
}
