import { compareDigits } from './segments.ts';

/** Order of versions of Debian packages: https://www.debian.org/doc/debian-policy/ch-controlfields.html#version; undefined for what is none. */
export function compareDeb(a: string, b: string): number | undefined {
  const left = parts(a);
  const right = parts(b);
  return left === undefined || right === undefined
    ? undefined
    : compareDigits(left.epoch, right.epoch) ||
        comparePart(left.upstream, right.upstream) ||
        comparePart(left.revision, right.revision);
}

function parts(version: string) {
  const { epoch = '0', rest = '' } = /^(?:(?<epoch>\d+):)?(?<rest>[\w.+~:-]+)$/.exec(version)?.groups ?? {};
  const dash = rest.lastIndexOf('-');
  return rest === ''
    ? undefined
    : {
        epoch,
        upstream: dash === -1 ? rest : rest.slice(0, dash),
        revision: dash === -1 ? '0' : rest.slice(dash + 1),
      };
}

/** Runs of other characters and runs of digits in turn. */
function comparePart(a: string, b: string): number {
  let left = a;
  let right = b;
  while (left !== '' || right !== '') {
    const words = [/^\D*/.exec(left)?.[0] ?? '', /^\D*/.exec(right)?.[0] ?? ''] as const;
    const byWord = compareWords(...words);
    if (byWord !== 0) {
      return byWord;
    }
    left = left.slice(words[0].length);
    right = right.slice(words[1].length);
    const numbers = [/^\d*/.exec(left)?.[0] ?? '', /^\d*/.exec(right)?.[0] ?? ''] as const;
    const byNumber = compareDigits(...numbers);
    if (byNumber !== 0) {
      return byNumber;
    }
    left = left.slice(numbers[0].length);
    right = right.slice(numbers[1].length);
  }
  return 0;
}

function compareWords(a: string, b: string): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = weight(a[index]) - weight(b[index]);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

// A tilde sorts before the end of the text, letters before everything else.
function weight(character: string | undefined): number {
  if (character === undefined) {
    return 0;
  }
  const code = character.charCodeAt(0);
  return character === '~' ? -1 : /[A-Za-z]/.test(character) ? code : code + 256;
}
