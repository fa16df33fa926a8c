import { join } from 'node:path';
import { fieldsOf, numberOf, textOf } from '../fields.ts';
import type {
  DatabaseDefinition,
  DatabasePart,
  DatabaseSource,
  DatabaseState,
  Preparation,
  RunFolders,
  StatusQuestion,
} from '../process-scanner.ts';
import { parsedOutput } from '../status-output.ts';
import { QUIET, stepOf } from './step.ts';

export const trivyDatabase: DatabaseDefinition = {
  parts: ['vulnerability', 'java'],
  schemas: { vulnerability: '2', java: '1' },
  files: {
    vulnerability: ['db/metadata.json', 'db/trivy.db'],
    java: ['java-db/metadata.json', 'java-db/trivy-java.db'],
  },
  prepare,
  status,
  readStatus,
  lacking: (said) => (LACKS_JAVA.test(said) ? 'java' : undefined),
};

const LACKS_JAVA = /'--skip-java-db-update' cannot be specified on the first run/;

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

/** The file is all that Trivy itself looks at when it is asked for its version and its databases. */
function status({ cache }: RunFolders, part: DatabasePart = 'vulnerability'): StatusQuestion {
  return { kind: 'read', file: join(cache, PARTS[part].folder, 'metadata.json') };
}

function readStatus(answer: string): DatabaseState | undefined {
  const { Version, UpdatedAt } = fieldsOf(parsedOutput(answer));
  const updatedAt = textOf(UpdatedAt);
  return numberOf(Version) === undefined || updatedAt === undefined ? undefined : { updatedAt };
}
