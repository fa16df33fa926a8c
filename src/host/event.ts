import { readFile } from 'node:fs/promises';
import { messageOf } from '../domain/errors.ts';
import type { Log } from '../domain/log.ts';
import type { Env } from './host.ts';

/** The event that started the workflow, as the runner left it in a file; undefined, with a warning, when there is none to read. */
export async function readEvent(env: Env, log: Log): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') {
    log.warning('GITHUB_EVENT_PATH is not set, so the pull request is not known.');
    return undefined;
  }
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    log.warning(`The event in ${path} could not be read, so the pull request is not known: ${messageOf(error)}`);
    return undefined;
  }
}
