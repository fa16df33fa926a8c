import { byText, compareDigits, compareLists } from './segments.ts';

const VERSION =
  /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z]?)(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[0-9a-f]+)?(?:-r(?<revision>\d+))?$/;
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];

/** Order of versions of Alpine packages: man apk-package(5), "Package version"; undefined for what is none. */
export function compareApk(a: string, b: string): number | undefined {
  const left = VERSION.exec(a)?.groups;
  const right = VERSION.exec(b)?.groups;
  return left === undefined || right === undefined
    ? undefined
    : compareLists(list(left['numbers']), list(right['numbers']), '', compareNumbers) ||
        byText(left['letter'] ?? '', right['letter'] ?? '') ||
        compareLists(suffixes(left['suffixes']), suffixes(right['suffixes']), '', compareSuffix) ||
        compareDigits(left['revision'] ?? '0', right['revision'] ?? '0');
}

function list(numbers: string | undefined): readonly string[] {
  return (numbers ?? '').split('.');
}

/** A number that is missing comes before 0: 1.2 is older than 1.2.0. */
function compareNumbers(a: string, b: string): number {
  return Number(a !== '') - Number(b !== '') || compareDigits(a, b);
}

function suffixes(text: string | undefined): readonly string[] {
  return (text ?? '').split('_').slice(1);
}

function compareSuffix(a: string, b: string): number {
  const [left, right] = [a.replace(/\d+$/, ''), b.replace(/\d+$/, '')];
  return SUFFIXES.indexOf(left) - SUFFIXES.indexOf(right) || compareDigits(a.slice(left.length), b.slice(right.length));
}
