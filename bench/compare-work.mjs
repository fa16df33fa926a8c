// Compares findings of an earlier run with those of now, as a program of its own: prints the milliseconds of each case and size as JSON.
// Bundled before it is run, because Node.js 20 runs no TypeScript.
import { compare } from '../src/compare/compare.ts';

const ROUNDS = 5;
const NOW = new Date('2026-11-22T04:00:00Z');

let made = 0;

function finding(parts) {
  made += 1;
  const ruleId = parts.id ?? 'errcheck';
  const sighting = { scan: 's@app', ruleId, severity: 'high', severitySource: 'native', status: 'open', count: 1 };
  return {
    fingerprint: made.toString(16).padStart(32, '0'),
    id: ruleId,
    aliases: [],
    advisories: [],
    kind: 'code',
    severity: 'high',
    status: 'open',
    title: 'Error return value is not checked',
    target: 'app',
    locations: [],
    references: [],
    sightings: [sighting],
    ...parts,
  };
}

function vulnerability(index, version) {
  const name = `package-${index % 900}`;
  const component = { name, version, purl: `pkg:npm/${name}@${version}` };
  return finding({ kind: 'vulnerability', id: `CVE-2026-${index}`, aliases: [`GHSA-${index}`], component });
}

const inFile = (path, startLine) => finding({ locations: [{ path, startLine }] });

function inPod(name, startLine) {
  const resource = { kind: 'Pod', name, fieldPath: 'spec.containers[0]' };
  return finding({ kind: 'misconfiguration', locations: [{ path: 'all.yaml', startLine }], resource });
}

/** What one finding is before and now. */
const CASES = {
  'the same vulnerabilities, in another order': (index) => {
    const one = vulnerability(index, '1.0');
    return [one, one];
  },
  'the same, but of fifty one upgraded, one moved, one gone and one new': (index) => {
    if (index % 50 === 0) return [vulnerability(index, '1.0'), vulnerability(index, '1.1')];
    if (index % 50 === 1) return [inFile(`a/${index}.go`, 3), inFile(`a/${index}.go`, 5)];
    if (index % 50 === 2) return [vulnerability(index, '1.0'), vulnerability(index + 1_000_000, '1.0')];
    const one = vulnerability(index, '1.0');
    return [one, one];
  },
  'vulnerabilities in upgraded packages': (index) => [vulnerability(index, '1.0'), vulnerability(index, '1.1')],
  'other vulnerabilities': (index) => [vulnerability(index, '1.0'), vulnerability(index + 1_000_000, '1.0')],
  'one rule in one file, all moved': (index) => [inFile('a.go', index * 3 + 1), inFile('a.go', index * 3 + 2)],
  'one rule in as many files, all others': (index) => [inFile(`a/${index}.go`, 1), inFile(`b/${index}.go`, 1)],
  'one rule in as many resources, all renamed': (index) => [
    inPod(`a${index}`, index + 1),
    inPod(`b${index}`, index + 7),
  ],
};

function partOf(findings) {
  const target = { kind: 'image', name: 'app' };
  const about = { version: '1', target, status: 'completed', durationMs: 0, controls: [], gaps: [] };
  return { scans: [{ id: 's@app', scanner: 's', ...about }], findings };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function measured(make, size) {
  const pairs = Array.from({ length: size }, (_, index) => make(index));
  const base = { how: 'scanned', ...partOf(pairs.map(([before]) => before)) };
  const head = partOf(pairs.map(([, now]) => now).toReversed());
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    compare(head, { base, notices: [] }, NOW);
    return performance.now() - began;
  });
  return median(times);
}

const sizes = process.argv.slice(2).map(Number);
const rows = Object.entries(CASES).map(([name, make]) => ({ name, times: sizes.map((size) => measured(make, size)) }));
process.stdout.write(JSON.stringify(rows));
