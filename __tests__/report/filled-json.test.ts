import { filledJson } from '../../src/report/filled-json.ts';

function written(...args: Parameters<typeof filledJson>): string {
  return [...filledJson(...args)].join('');
}

describe('filledJson', () => {
  it.each([0, 2])('writes what JSON.stringify would at an indent of %i', (indent) => {
    const rules = Array.from({ length: 120 }, (_, id) => ({ id, tags: ['a', 'b'], text: '"rules": []\n' }));
    const results = [{ at: { line: 1 } }];
    const run = { tool: { driver: { name: '"rules":[]', rules: [] } }, results: [], other: [] };
    const fillings = [
      { key: 'rules', depth: 5, elements: rules },
      { key: 'results', depth: 3, elements: results },
      { key: 'rules', depth: 5, elements: [] },
      { key: 'results', depth: 3, elements: results },
    ];

    const text = written({ runs: [run, run] }, fillings, indent);

    const full = { tool: { driver: { ...run.tool.driver, rules } }, results, other: [] };
    const second = { ...run, results };
    expect(text).toBe(JSON.stringify({ runs: [full, second] }, undefined, indent));
  });

  it.each([0, 2])('passes over arrays of the same name that are deeper or less deep, at an indent of %i', (indent) => {
    const document = {
      list: [],
      reasons: [{ text: '"findings":[] { [', findings: [] }],
      findings: [],
      last: { findings: [] },
    };

    const text = written(document, [{ key: 'findings', depth: 1, elements: [1, 2] }], indent);

    expect(text).toBe(JSON.stringify({ ...document, findings: [1, 2] }, undefined, indent));
  });

  it('makes the elements when they are written, not before', () => {
    let made = 0;
    function* elements(): Generator<number> {
      for (; made < 1000; made++) {
        yield made;
      }
    }

    const parts = filledJson({ list: [] }, [{ key: 'list', depth: 1, elements: elements() }], 0);
    parts.next();
    parts.next();

    expect(made).toBeLessThan(100);
  });
});
