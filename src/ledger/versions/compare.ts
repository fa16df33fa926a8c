import { compare, parse } from 'semver';
import { compareApk } from './apk.ts';
import { compareDeb } from './deb.ts';
import { compareDotted } from './dotted.ts';
import { compareGem } from './gem.ts';
import { compareMaven } from './maven.ts';
import { comparePypi } from './pypi.ts';
import { compareRpm } from './rpm.ts';

type CompareOrNot = (a: string, b: string) => number | undefined;

/** By the type of the package URL. */
const ORDERS: Readonly<Record<string, CompareOrNot>> = {
  npm: compareSemver,
  golang: compareSemver,
  cargo: compareSemver,
  hex: compareSemver,
  pub: compareSemver,
  swift: compareSemver,
  pypi: comparePypi,
  deb: compareDeb,
  rpm: compareRpm,
  apk: compareApk,
  apkbuild: compareApk,
  alpine: compareApk,
  maven: compareMaven,
  gem: compareGem,
};

/** Which of two versions of a package is the newer, by the rules of its ecosystem, as for `sort`; undefined where that cannot be told. */
export function compareVersions(type: string, a: string, b: string): number | undefined {
  if (a === b) {
    return 0;
  }
  // No release is called by a longer name; what an image says of itself may be.
  const isTooLong = a.length > MAX_CHARACTERS || b.length > MAX_CHARACTERS;
  return isTooLong ? undefined : (Object.hasOwn(ORDERS, type) ? (ORDERS[type] ?? compareDotted) : compareDotted)(a, b);
}

const MAX_CHARACTERS = 300;

function compareSemver(a: string, b: string): number | undefined {
  const left = parse(whole(a), { loose: true });
  const right = parse(whole(b), { loose: true });
  return left === null || right === null ? undefined : compare(left, right);
}

/** Bounds are often short: >=1.2. */
function whole(version: string): string {
  const short = /^v?(?<major>\d+)(?:\.(?<minor>\d+))?$/.exec(version)?.groups;
  return short === undefined ? version : `${short['major'] ?? '0'}.${short['minor'] ?? '0'}.0`;
}
