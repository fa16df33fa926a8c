import { UserError } from '../domain/errors.ts';
import type { RegoOptions } from './manifest-scanner.ts';
import { REACHING_OUT } from './rego-capabilities.ts';

/** As in policy/x.rego:2: rego_unsafe_var_error: var msg is unsafe. */
const MISTAKE = /([^\s:"\\]{1,300}\.rego):(\d+): rego_\w+: ([^"\n]*)/g;

const NO_POLICY = 'rego-policy: name the folders with your Rego';

/** The folders with policies. Throws a `UserError` when there is none: nothing would be judged. */
export function policiesOf(tool: string, { policies }: RegoOptions): readonly string[] {
  if (policies.length === 0) {
    throw new UserError(`${tool} judges by your own policies and there is none: ${NO_POLICY}.`);
  }
  return policies;
}

/** A policy may print as much as it likes, and nobody reads on from here. */
const MAX_SAID = 64 * 1024;

/** What a compiler of Rego objects to, without what stands around it; undefined where it has not complained. */
export function regoMistake(said: string): string | undefined {
  const begin = said.slice(0, MAX_SAID);
  // OPA logs in JSON, in which line ends are written as such.
  const lines = begin.replaceAll(String.raw`\n`, '\n').matchAll(MISTAKE);
  const mistakes = new Set([...lines].map(([, file = '', line = '', text = '']) => `${file}:${line}: ${text.trim()}`));
  const [first] = mistakes;
  const reaching = [...mistakes].find((one) => REACHING_OUT.has(calledIn(one)));
  if (reaching !== undefined) {
    return `the policies call ${calledIn(reaching)} (${reaching.replace(/: .*$/s, '')}), which reaches out of the run, so that nothing was judged: leave it out, or allow it with rego-functions: all`;
  }
  if (first === undefined) {
    return unloaded(begin);
  }
  const more = mistakes.size === 1 ? '' : ` (and ${mistakes.size - 1} more)`;
  const advice = [...mistakes].some((one) => OLD.test(one))
    ? 'correct it, or say rego-version: v0 where it was written for OPA before 1.0'
    : 'correct it';
  return `the Rego does not compile, so that nothing was judged: ${first}${more}; ${advice}`;
}

/** What only version 1 of the language wants. */
const OLD = /`(?:if|contains)` keyword is required/;

/** Of what is no Rego; undefined where nothing is said of loading. */
function unloaded(said: string): string | undefined {
  const merged = /^(?:.{0,500}: )?([^:\n]{1,500}): merge error$/m.exec(said)?.[1];
  if (merged !== undefined) {
    return `the policies cannot be loaded: OPA takes every JSON and YAML file of their folders for data, and ${merged} does not go with the others; name the .rego files alone, or folders without such files`;
  }
  return /no policies found|rego_|no such file or directory|load error/i.test(said)
    ? `the policies cannot be loaded: ${firstLine(said)}`
    : undefined;
}

/** As in undefined function http.send. */
function calledIn(mistake: string): string {
  return /: undefined function (\S+)$/.exec(mistake)?.[1] ?? '';
}

function firstLine(said: string): string {
  const line = said.split('\n').find((one) => one.trim() !== '') ?? '';
  return line
    .trim()
    .replace(/^Error: /, '')
    .slice(0, 300);
}
