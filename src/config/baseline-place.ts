import { UserError } from '../domain/errors.ts';

/** Where baselines are kept. */
export type BaselinePlace =
  | { readonly kind: 'auto' | 'none' | 'artifact' | 'cache' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'branch'; readonly name: string };

export const BASELINE_BRANCH = 'gatehouse-baselines';

/** Reads the input `baseline`. Throws a `UserError` for what names no place. */
export function parseBaselinePlace(text: string): BaselinePlace {
  if (text === 'auto' || text === 'none' || text === 'artifact' || text === 'cache') {
    return { kind: text };
  }
  if (text === 'branch') {
    return { kind: 'branch', name: BASELINE_BRANCH };
  }
  const [kind, ...rest] = text.split(':');
  const value = rest.join(':');
  if (kind === 'file' && value !== '') {
    return { kind, path: value };
  }
  if (kind === 'branch' && isBranchName(value)) {
    return { kind, name: value };
  }
  throw new UserError(
    `baseline: ${JSON.stringify(text.slice(0, 80))} names no place: write auto, none, artifact, cache, file:FOLDER or branch:NAME.`,
  );
}

/** Git's own rules for names, git-check-ref-format(1), as far as they can be broken by accident. */
function isBranchName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$/.test(name);
}
