import type { LockedAsset, LockRow, Platform, ScannerSource } from '../../domain/installation.ts';
import { archiveKindOf, fileNameOf, releaseTag } from '../asset.ts';
import { DENY_LIST } from '../deny-list.ts';
import { goPackageOf } from '../go-package.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const GO_SUM = /^h1:[A-Za-z0-9+/]{43}=$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with the rows of a scanner, one sentence each; nothing when they are well-formed. */
export function problemsOf(source: ScannerSource, rows: readonly LockRow[]): readonly string[] {
  return [
    ...rows.flatMap((row) => rowProblems(source, row).map((problem) => `${source.name} ${row.version}: ${problem}`)),
    ...orderProblems(rows).map((problem) => `${source.name}: ${problem}`),
  ];
}

function rowProblems(source: ScannerSource, row: LockRow): readonly string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string): void => {
    if (!holds) {
      problems.push(problem);
    }
  };
  expect(row.scanner === source.name, `its scanner is called ${row.scanner}`);
  expect(isDay(row.recorded), `"${row.recorded}" is no day`);
  expect(row.published === undefined || isDay(row.published), `"${row.published}" is no day`);
  expect(row.published === undefined || row.published <= row.recorded, 'it was recorded before it was published');
  expect(row.records.length > 0, 'it does not say where its digests were read');
  expect(!isDenied(row), 'it is on the deny list');
  expect(row.go === undefined || GO_SUM.test(row.go.sum), `"${row.go?.sum}" is no hash of a Go module`);
  expect(
    row.go === undefined || /^1\.\d+(?:\.\d+)?$/.test(row.go.directive),
    `"${row.go?.directive}" is no version of Go`,
  );
  expect(
    row.go === undefined ||
      (source.go && goPackageOf(source.go.package, row.version))?.startsWith(row.go.module) === true,
    'its Go module is not the one of the source',
  );
  for (const [platform, asset] of Object.entries(row.assets)) {
    problems.push(...assetProblems(source, row, platform as Platform, asset));
  }
  for (const wheel of Object.values(row.wheels ?? {})) {
    expect(SHA256.test(wheel.sha256), `"${wheel.sha256}" is no SHA-256`);
  }
  return problems;
}

function assetProblems(source: ScannerSource, row: LockRow, platform: Platform, asset: LockedAsset): readonly string[] {
  const name = fileNameOf(asset.url);
  const release = `https://github.com/${source.repository}/releases/download/${releaseTag(source, row.version)}/`;
  const checks: readonly (readonly [holds: boolean, problem: string])[] = [
    [SHA256.test(asset.sha256), `"${asset.sha256}" is no SHA-256`],
    [asset.binarySha256 === undefined || SHA256.test(asset.binarySha256), `"${asset.binarySha256}" is no SHA-256`],
    [asset.url === `${release}${name}`, `${asset.url} is no asset of its release`],
    [asset.archive === archiveKindOf(name), `${name} is no ${asset.archive}`],
    [source.assets[platform] !== undefined, `the source has no asset for ${platform}`],
  ];
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}

function orderProblems(rows: readonly LockRow[]): readonly string[] {
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index];
    return before !== undefined && compareVersions(before.version, row.version) > 0
      ? []
      : [`${row.version} stands below ${before?.version}, which is not newer`];
  });
}

/** Above 0 when `left` is the newer version. Scanners number their versions with 2 to 4 numbers. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [numbersOf(left), numbersOf(right)];
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return a.length - b.length;
}

function numbersOf(version: string): readonly number[] {
  return version.split(/[.+-]/).map(Number);
}

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text));
}

function isDenied(row: LockRow): boolean {
  return DENY_LIST.some((denied) => denied.scanner === row.scanner && denied.versions.includes(row.version));
}
