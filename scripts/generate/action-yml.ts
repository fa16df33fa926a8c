import { stringify } from 'yaml';
import type { GateSpec } from '../../src/config/gate-spec.ts';
import { existsIn, type InputSpec } from '../../src/config/input.ts';

export interface ActionFile {
  readonly name: string;
  readonly description: string;
  /** From the folder of the action to dist, with a slash at the end. */
  readonly dist: string;
  /** The folder in dist; default the name of the gate. */
  readonly entry?: string;
}

/** action.yml of a gate: https://docs.github.com/actions/reference/metadata-syntax-for-github-actions */
export function actionYml(gate: GateSpec, { name, description, dist, entry = gate.name }: ActionFile): string {
  const inputs = Object.entries(gate.inputs).filter(([, spec]) => existsIn('action', spec));
  const metadata = {
    name,
    description,
    author: 'Gatehouse',
    branding: gate.branding,
    inputs: Object.fromEntries(inputs.map(([input, spec]) => [input, actionInput(spec)])),
    outputs: gate.outputs,
    runs: { using: 'node24', main: `${dist}${entry}/index.js`, post: `${dist}post/index.js` },
  };
  // Quoted for readers of YAML 1.1 too, to whom `off` is a boolean.
  const text = stringify(metadata, { version: '1.1', lineWidth: 0 });
  return `# Generated from src/config by \`npm run generate\`: edits here are lost.\n${text}`;
}

/**
 * Without a default: what a step leaves open is for the configuration file to say, and what the runner fills in could not be told from what
 * a person wrote.
 */
export function actionInput({ description, default: fallback, defaultExpression = '' }: InputSpec): object {
  const told = fallback === undefined ? description : `${description} Default: \`${fallback}\`.`;
  return { description: told, required: false, default: defaultExpression };
}
