import { byText, compareDigits, compareLists } from './segments.ts';

/** Order of versions of Ruby gems: Gem::Version in https://docs.ruby-lang.org/en/master/Gem/Version.html; undefined for what is none. */
export function compareGem(a: string, b: string): number | undefined {
  return [a, b].every((version) => /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-.]+)?$/.test(version))
    ? compareLists(segments(a), segments(b), '0', compareSegments)
    : undefined;
}

function segments(version: string): readonly string[] {
  return version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? [];
}

/** Letters come before numbers: they name a pre-release. */
function compareSegments(a: string, b: string): number {
  const digits = [/^\d/.test(a), /^\d/.test(b)];
  return Number(digits[0]) - Number(digits[1]) || (digits[0] === true ? compareDigits(a, b) : byText(a, b));
}
