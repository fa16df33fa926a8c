import { parseJson } from '../decode/parse.ts';

/** The JSON that a status command printed; undefined when it printed something else, which then says that there is no usable database. */
export function parsedOutput(output: string): unknown {
  try {
    return parseJson(output);
  } catch {
    return undefined;
  }
}
