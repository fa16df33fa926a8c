import { UserError } from '../domain/errors.ts';
import type { Component } from '../domain/finding.ts';
import { isComponent, parseComponent } from '../ledger/component.ts';

/** Tells the components that a package URL means, with a version or a range of them where wanted. Throws a `UserError` for what is none. */
export function componentMatcher(written: string): (component: Component) => boolean {
  const pattern = parseComponent(written);
  if (pattern === undefined) {
    throw new UserError(
      `${JSON.stringify(written.slice(0, 120))} is no package URL, as in pkg:npm/lodash, pkg:npm/lodash@4.17.20 or pkg:npm/lodash@<4.17.21.`,
    );
  }
  return (component) => isComponent(pattern, component);
}
