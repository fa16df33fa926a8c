import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ourViolations, type KubernetesObject } from '../../e2e/pod-security/ours.ts';
import { podSecurityChecks } from '../../src/builtin/rules/index.ts';

interface Recorded {
  readonly madeBy: string;
  readonly cases: readonly {
    readonly name: string;
    readonly object: KubernetesObject;
    readonly answers: Readonly<Record<string, readonly string[]>>;
  }[];
}

// Made by a real kube-apiserver: e2e/pod-security/agree.mjs --record.
const FILE = join(import.meta.dirname, '../../__fixtures__/pod-security/answers.json');
const { cases } = JSON.parse(readFileSync(FILE, 'utf8')) as Recorded;

const questions = cases.flatMap(({ name, object, answers }) =>
  Object.entries(answers).map(([asked, violations]) => {
    const [level, version] = asked.split(':');
    return { title: `${name} at ${asked}`, object, level, version, violations };
  }),
);

function oursTo({ object, level, version }: (typeof questions)[number]): readonly string[] {
  if ((level !== 'baseline' && level !== 'restricted') || version === undefined) {
    throw new Error(`answers.json asks for the unknown level ${level}`);
  }
  return ourViolations(object, level, version);
}

describe('the rules beside the recorded answers of Pod Security admission', () => {
  it('have at least 600 objects to be compared on', () => {
    expect(cases.length).toBeGreaterThanOrEqual(600);
  });

  it('fail the same checks for every object, level and version', () => {
    const server = questions.map(({ title, violations }) => ({ title, failed: [...violations].sort() }));

    const ours = questions.map((question) => ({ title: question.title, failed: oursTo(question) }));

    expect(ours).toEqual(server);
  });

  it('are each shown to fail and to pass by some answer', () => {
    const failed = new Set(questions.flatMap(({ violations }) => violations));
    const known = Object.values(podSecurityChecks).map(({ check }) => check);

    expect([...failed].sort()).toEqual(known.sort());
    expect(questions.some(({ violations }) => violations.length === 0)).toBe(true);
  });
});
