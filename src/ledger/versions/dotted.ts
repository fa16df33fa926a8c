import { byText, compareDigits, compareLists } from './segments.ts';

const VERSION = /^v?(?<release>\d+(?:\.\d+)*)(?:-(?<early>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

/** Order of versions that are written as in Semantic Versioning, with any number of numbers (NuGet, Composer and most others); undefined for what is none. */
export function compareDotted(a: string, b: string): number | undefined {
  const left = VERSION.exec(a)?.groups;
  const right = VERSION.exec(b)?.groups;
  if (left === undefined || right === undefined) {
    return undefined;
  }
  const early = [left['early'], right['early']].map((text) => text?.toLowerCase().split('.'));
  return (
    compareLists((left['release'] ?? '').split('.'), (right['release'] ?? '').split('.'), '0', compareDigits) ||
    Number(early[0] === undefined) - Number(early[1] === undefined) ||
    compareLists(early[0] ?? [], early[1] ?? [], '', compareEarly)
  );
}

/** What is missing, then numbers, then words: https://semver.org/#spec-item-11. */
function compareEarly(a: string, b: string): number {
  return rank(a) - rank(b) || (rank(a) === 1 ? compareDigits(a, b) : byText(a, b));
}

function rank(part: string): number {
  return part === '' ? 0 : /^\d+$/.test(part) ? 1 : 2;
}
