import { readFileSync } from 'node:fs';
import { GATES } from '../../src/config/gates.ts';
import { strictnessOf } from '../../src/config/file/strictness.ts';
import { readConfig } from '../../src/config/file/read.ts';
import { conditionSchema } from '../../src/domain/policy.ts';
import { NOW } from './support.ts';

const text = readFileSync('docs/policy.md', 'utf8');
const examples = [...text.matchAll(/```yaml\n(?<yaml>[^]*?)```/g)].map(({ groups }) => groups?.['yaml'] ?? '');

describe('docs/policy.md', () => {
  it.each(examples)('has no mistake in its example (%#)', (yaml) => {
    const { mistakes } = readConfig(yaml, { name: 'gatehouse.yml', gates: GATES, now: NOW });

    expect(mistakes).toEqual([]);
  });

  it('names every condition of a rule', () => {
    const inFile = Object.keys(conditionSchema.properties).map((name) =>
      name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );

    expect(inFile.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('docs/configuration.md', () => {
  it('says of every input that a step may only tighten what is stricter', () => {
    const page = readFileSync('docs/configuration.md', 'utf8');
    const inputs = GATES.flatMap((gate) => Object.keys(gate.inputs)).filter((name) => strictnessOf(name) !== undefined);

    expect(inputs.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe.each(['configuration', 'k8s-benchmark'])('docs/%s.md', (page) => {
  const pieces = readFileSync(`docs/${page}.md`, 'utf8').matchAll(/```yaml\n(?<yaml>[^]*?)```/g);
  const files = [...pieces].map(({ groups }) => groups?.['yaml'] ?? '').filter((yaml) => /^version: 1$/m.test(yaml));

  it('has no mistake in its configurations', () => {
    const read = files.map((yaml) => readConfig(yaml, { name: 'gatehouse.yml', gates: GATES, now: NOW }).mistakes);

    expect(read.flat()).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});
