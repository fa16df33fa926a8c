import { REGO_BUILTINS, REGO_LANGUAGE } from './rego-builtins.ts';

/**
 * What reaches out of a run: to a network, as the schema functions do for what a `$ref` names, to any file of the machine, and to
 * the environment. Who writes a policy may be the author of the change, and where the answer stays out a rule is undefined: silent.
 */
export const REACHING_OUT: ReadonlySet<string> = new Set([
  'http.send',
  'net.lookup_ip_addr',
  'json.match_schema',
  'json.verify_schema',
  'opa.runtime',
  // Of conftest.
  'parse_config_file',
  'parse_combined_config_files',
]);

/** The name of the capabilities file in the scratch folder of a tool. */
export const CAPABILITIES = 'capabilities.json';

const STRING = { type: 'string' };
/** Of conftest, for tests of policies: it reads a text that it is given. */
const PARSE_CONFIG = {
  name: 'parse_config',
  decl: { type: 'function', args: [STRING, STRING], result: { type: 'any' } },
};

/** The capabilities file by which a compiler of Rego refuses what reaches out of the run. */
export function containedCapabilities(tool: 'conftest' | 'opa'): string {
  const builtins = REGO_BUILTINS.trim()
    .split('\n')
    .filter((line) => !REACHING_OUT.has(/^\{"name":"([^"]+)"/.exec(line)?.[1] ?? ''));
  const own = tool === 'conftest' ? [JSON.stringify(PARSE_CONFIG)] : [];
  const rest = JSON.stringify({ ...REGO_LANGUAGE, allow_net: [] }).slice(1);
  return `{"builtins":[${[...builtins, ...own].join(',')}],${rest}`;
}
