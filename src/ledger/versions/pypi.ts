import { byText, compareDigits, compareLists } from './segments.ts';

const VERSION =
  /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<stage>a|alpha|b|beta|c|rc|pre|preview)[-_.]?(?<number>\d*))?(?<post>-(?<bare>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

/** Order of versions of Python packages: https://packaging.python.org/en/latest/specifications/version-specifiers/; undefined for what is none. */
export function comparePypi(a: string, b: string): number | undefined {
  const left = VERSION.exec(a.trim().toLowerCase())?.groups;
  const right = VERSION.exec(b.trim().toLowerCase())?.groups;
  return left === undefined || right === undefined
    ? undefined
    : compareDigits(left['epoch'] ?? '0', right['epoch'] ?? '0') ||
        compareLists(release(left), release(right), '0', compareDigits) ||
        compareLists(suffix(left), suffix(right), '', compareDigits) ||
        compareLists(local(left), local(right), '', compareLocal);
}

type Groups = Readonly<Record<string, string | undefined>>;

function release(groups: Groups): readonly string[] {
  return (groups['release'] ?? '').split('.');
}

const STAGES: Readonly<Record<string, string>> = { a: '1', alpha: '1', b: '2', beta: '2' };

/** Numbers in whose order development releases come first, then pre-releases, the release itself, and post-releases. */
function suffix({ stage, number, post, bare, postNumber, dev, devNumber }: Groups): readonly string[] {
  const early = dev !== undefined && stage === undefined && post === undefined;
  const phase = early ? '0' : stage === undefined ? '4' : (STAGES[stage] ?? '3');
  return [
    phase,
    number === undefined || number === '' ? '0' : number,
    ...(post === undefined ? ['0', '0'] : ['1', bare ?? (postNumber === '' ? '0' : (postNumber ?? '0'))]),
    ...(dev === undefined ? ['1', '0'] : ['0', devNumber === '' ? '0' : (devNumber ?? '0')]),
  ];
}

function local(groups: Groups): readonly string[] {
  return (groups['local'] ?? '').split(/[-_.]/).filter((part) => part !== '');
}

/** Nothing before letters before digits. */
function compareLocal(a: string, b: string): number {
  return localRank(a) - localRank(b) || (localRank(a) === 2 ? compareDigits(a, b) : byText(a, b));
}

function localRank(part: string): number {
  return part === '' ? 0 : /^\d+$/.test(part) ? 2 : 1;
}
