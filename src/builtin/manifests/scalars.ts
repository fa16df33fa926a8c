type Plain = null | boolean | number | string;

const WORDS: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);

const INTEGERS: readonly (readonly [RegExp, number])[] = [
  [/^[-+]?0[xX][0-9a-fA-F]+$/, 16],
  [/^[-+]?0[bB][01]+$/, 2],
  [/^[-+]?0[oO]?[0-7]+$/, 8],
];
const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

/**
 * What Kubernetes makes of a scalar without quotes. It reads YAML as go-yaml v2 does (sigs.k8s.io/yaml, goyaml.v2/resolve.go):
 * the booleans of YAML 1.1 (yes, on, y), octal numbers that begin with 0, underscores in numbers; a date stays text.
 */
export function resolvePlain(source: string): Plain {
  const first = source.charCodeAt(0);
  // Letters that begin none of the words below are by far the most frequent.
  if (first > 57 && !/^[yYnNtTfFoO~]/.test(source)) {
    return source;
  }
  const word = WORDS.get(source);
  return word === undefined ? number(source) : word;
}

function number(source: string): number | string {
  if (!/^[-+.\d]/.test(source)) {
    return source;
  }
  const plain = source.startsWith('.') ? source : source.replaceAll('_', '');
  const radix = INTEGERS.find(([pattern]) => pattern.test(plain))?.[1];
  if (radix !== undefined) {
    const sign = plain.startsWith('-') ? -1 : 1;
    return sign * Number.parseInt(plain.replace(/^[-+]?(?:0[xXbBoO])?/, ''), radix);
  }
  const value = NUMBER.test(plain) ? Number(plain) : Number.NaN;
  // Infinity has no place in JSON, which is what Kubernetes turns the YAML into.
  return Number.isFinite(value) ? value : source;
}
