import { fieldsOf, present, textOf } from '../fields.ts';
import type { DatabaseDefinition, DatabaseSource, DatabaseState, Preparation, RunFolders } from '../process-scanner.ts';
import { parsedOutput } from '../status-output.ts';

export const grypeDatabase: DatabaseDefinition = {
  parts: ['vulnerability'],
  schemas: { vulnerability: '6' },
  files: { vulnerability: ['6/import.json', '6/vulnerability.db'] },
  prepare,
  status: ({ cache }) => ({
    kind: 'run',
    // 1: there is no usable database, which the output then says.
    step: { args: ['db', 'status', '-o', 'json'], env: environment(cache), completed: [0, 1] },
  }),
  readStatus,
};

/** Grype is set by its environment: the database is only read, its age is judged by the policy and not by Grype. */
export function environment(cache: string): Readonly<Record<string, string>> {
  return {
    GRYPE_DB_CACHE_DIR: cache,
    GRYPE_DB_AUTO_UPDATE: 'false',
    GRYPE_DB_VALIDATE_AGE: 'false',
    GRYPE_CHECK_FOR_APP_UPDATE: 'false',
  };
}

function prepare(source: DatabaseSource, { cache }: RunFolders): Preparation {
  const env = environment(cache);
  const step = (args: readonly string[], more: Readonly<Record<string, string>> = {}): Preparation => ({
    kind: 'run',
    step: { args, env: { ...env, ...more }, completed: [0] },
  });
  if (source.kind === 'file') {
    return step(['db', 'import', source.path]);
  }
  return step(['db', 'update'], source.address === undefined ? {} : { GRYPE_DB_UPDATE_URL: source.address });
}

function readStatus(output: string): DatabaseState | undefined {
  const status = fieldsOf(parsedOutput(output));
  return status['valid'] === true ? databaseOf(status) : undefined;
}

/** The state of a database as `db status` and reports write it. */
export function databaseOf(status: Readonly<Record<string, unknown>>): DatabaseState {
  const digest = /checksum=(sha256(?::|%3A)[0-9a-f]{64})/i
    .exec(textOf(status['from']) ?? '')?.[1]
    ?.replace(/%3A/i, ':');
  return present({ updatedAt: textOf(status['built']), digest: digest ?? textOf(status['checksum']) });
}
