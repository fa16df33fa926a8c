import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, UserError } from '../domain/errors.ts';
import { folderOf } from './report-files.ts';

// A step of a composite action that runs a program is handed neither INPUT_* nor a state for a later step: the runner does that for JavaScript actions only.

type Env = Record<string, string | undefined>;

/**
 * Takes the inputs with these names of the composite action, which its step hands over as one JSON object in INPUTS, as the runner would have handed them over,
 * and has the state of the step kept in a file that its last step finds again.
 */
export async function takeCompositeInputs(env: Env, names: readonly string[]): Promise<void> {
  const inputs = parse(env['INPUTS'] ?? '');
  // Some runners do hand them over, also those that are for other steps.
  for (const name of Object.keys(env).filter((each) => each.startsWith('INPUT_'))) {
    delete env[name];
  }
  for (const [name, value] of Object.entries(inputs).filter(([each]) => names.includes(each))) {
    env[`INPUT_${name.toUpperCase()}`] = value;
  }
  delete env['INPUTS'];
  env['GITHUB_STATE'] = statePath(env);
  await mkdir(dirname(statePath(env)), { recursive: true });
  await writeFile(statePath(env), '', { flag: 'a' });
}

function parse(text: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) {
      const texts = Object.entries(value).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one]] : []));
      return Object.fromEntries(texts) as Record<string, string>;
    }
  } catch (error) {
    throw new UserError(`INPUTS is not the JSON of the action's inputs: ${messageOf(error)}`, { cause: error });
  }
  throw new UserError("INPUTS is not the JSON of the action's inputs: it is no object.");
}

function statePath(env: Env): string {
  return join(env['RUNNER_TEMP'] ?? '.', 'gatehouse', `${folderOf('pipeline', env['INPUT_ID'])}.state`);
}

/** Takes what the earlier step has saved: `name<<delimiter`, the value, the delimiter, as for GITHUB_STATE. */
export async function takeCompositeState(env: Env): Promise<void> {
  const text = await readFile(statePath(env), 'utf8');
  for (const { groups } of text.matchAll(/^(?<name>[^\n<]+)<<(?<end>[^\n]+)\n(?<value>[^]*?)\n\k<end>$/gm)) {
    env[`STATE_${groups?.['name'] ?? ''}`] = groups?.['value'] ?? '';
  }
}
