import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../__fixtures__/pod-security/answers.json');
const SAMPLE = 3;

const byName = (a, b) => a.name.localeCompare(b.name, 'en', { numeric: true });

/** Keeps every third object with what the API server said of it, one object a line. */
export function record(answers, version, write) {
  const found = new Map();
  for (const { name, control, object, level, version, violations } of answers) {
    if (violations === undefined) continue;
    if (!found.has(name)) found.set(name, { name, control, object, answers: {} });
    found.get(name).answers[`${level}:${version}`] = violations;
  }
  const kept = [...found.values()].sort(byName).filter((_, index) => index % SAMPLE === 0);
  const cases = kept.map(({ answers: said, ...one }) => JSON.stringify({ ...one, answers: sorted(said) }));
  const madeBy = `kube-apiserver ${version}, node e2e/pod-security/agree.mjs --record`;
  write(FILE, `{ "madeBy": ${JSON.stringify(madeBy)}, "cases": [\n${cases.join(',\n')}\n] }\n`);
}

const sorted = (said) => Object.fromEntries(Object.entries(said).sort(([a], [b]) => a.localeCompare(b)));
