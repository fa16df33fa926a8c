/** How the configuration file may write an input besides the ways of its type. */
export type Written = 'pairs' | 'items' | 'target-budgets' | 'accepted-gaps';

/** Inputs whose text has a form of its own that YAML says better. */
const WRITTEN: Readonly<Record<string, Written>> = {
  'scanner-versions': 'pairs',
  'scanner-config': 'pairs',
  'db-mirror': 'pairs',
  'db-file': 'pairs',
  input: 'pairs',
  'min-score': 'pairs',
  'sonobuoy-images': 'pairs',
  'allow-licences': 'items',
  'deny-licences': 'items',
  budgets: 'target-budgets',
  'allow-gaps': 'accepted-gaps',
};

export function writtenAs(input: string): Written | undefined {
  return Object.hasOwn(WRITTEN, input) ? WRITTEN[input] : undefined;
}
