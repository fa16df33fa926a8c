import { withLineHashes } from '../../../src/gates/lint/line-hashes.ts';
import type { Observation } from '../../../src/domain/observation.ts';

const FILES: Readonly<Record<string, string>> = {
  '/shop/a.go': 'func first() {\n\tos.Remove("a long enough name")\n}\n\n}\n',
  '/shop/b.go': 'x\nfunc first() {\n    os.Remove("a long enough name")\n  }\n',
};

function hashes(path: string, startLine: number | undefined, more: Partial<Observation> = {}) {
  const one: Observation = {
    ruleId: 'r',
    kind: 'code',
    title: 't',
    severity: 'low',
    severitySource: 'default',
    locations: [{ path, ...(startLine !== undefined && { startLine }) }],
    ...more,
  };
  const [made] = withLineHashes([one], '/shop', (name) => FILES[name]);
  const { lineHash, blockHash } = made?.locations?.[0] ?? {};
  return { lineHash, blockHash };
}

describe('the hashes of a line', () => {
  it('are the same wherever the code stands, and however far it is indented', () => {
    expect(hashes('a.go', 2)).toEqual({
      lineHash: expect.stringMatching(/^[0-9a-f]{16}$/),
      blockHash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(hashes('b.go', 3)).toEqual(hashes('a.go', 2));
  });

  it('are none of a block that says too little', () => {
    expect(hashes('a.go', 5)).toEqual({ lineHash: expect.any(String), blockHash: undefined });
  });

  it.each([
    ['of a secret', 'a.go', 2, { kind: 'secret' }],
    ['of a component', 'a.go', 2, { component: { name: 'x' } }],
    ['of an empty line', 'a.go', 4, {}],
    ['of a line that there is not', 'a.go', 99, {}],
    ['of a file that cannot be read', 'c.go', 1, {}],
    ['without a line', 'a.go', undefined, {}],
  ] as const)('are none %s', (_, path, line, more) => {
    expect(hashes(path, line, more)).toEqual({ lineHash: undefined, blockHash: undefined });
  });
});
