import { byText, compareDigits } from './segments.ts';

/** Order of versions of RPM packages, with epoch and release: https://rpm-software-management.github.io/rpm/man/rpm-version.7; undefined for what is none. */
export function compareRpm(a: string, b: string): number | undefined {
  const left = parts(a);
  const right = parts(b);
  if (left === undefined || right === undefined) {
    return undefined;
  }
  const order = compareDigits(left.epoch, right.epoch) || compareLabel(left.version, right.version);
  // A bound without a release is about every release of the version.
  return order !== 0 || left.release === undefined || right.release === undefined
    ? order
    : compareLabel(left.release, right.release);
}

function parts(text: string) {
  const {
    epoch = '0',
    version,
    release,
  } = /^(?:(?<epoch>\d+):)?(?<version>[\w.+~^]+)(?:-(?<release>[\w.+~^]+))?$/.exec(text)?.groups ?? {};
  return version === undefined ? undefined : { epoch, version, release };
}

function compareLabel(a: string, b: string): number {
  const left = a.match(SEGMENTS) ?? [];
  const right = b.match(SEGMENTS) ?? [];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareSegment(left[index], right[index]);
    if (order !== 0) {
      return order;
    }
  }
  return 0;
}

const SEGMENTS = /\d+|[A-Za-z]+|~|\^/g;

/** In this order: a tilde, the end, a caret, letters, digits. */
function rank(segment: string | undefined): number {
  if (segment === undefined) {
    return 1;
  }
  return segment === '~' ? 0 : segment === '^' ? 2 : /^\d/.test(segment) ? 4 : 3;
}

function compareSegment(a: string | undefined, b: string | undefined): number {
  const order = rank(a) - rank(b);
  if (order !== 0 || a === undefined || b === undefined) {
    return order;
  }
  return /^\d/.test(a) ? compareDigits(a, b) : byText(a, b);
}
