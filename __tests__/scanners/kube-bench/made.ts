interface Result {
  readonly test_number?: string;
  readonly status?: string;
  readonly [field: string]: unknown;
}

/** A report of one part with these results. */
export function reportOf(results: readonly Result[], controls: object = {}): string {
  const tests = [
    { section: '4.2', results: results.map((result) => ({ test_number: '4.2.1', scored: true, ...result })) },
  ];
  return JSON.stringify({
    Controls: [{ id: '4', version: 'cis-1.12', node_type: 'node', tests, ...controls }],
    Totals: {},
  });
}
