import { r as UserError } from "./errors.js";
import { l as parseComponent, s as isComponent } from "./life.js";
// src/policy/component-matcher.ts
function componentMatcher(written) {
	const pattern = parseComponent(written);
	if (pattern === void 0) throw new UserError(`${JSON.stringify(written.slice(0, 120))} is no package URL, as in pkg:npm/lodash, pkg:npm/lodash@4.17.20 or pkg:npm/lodash@<4.17.21.`);
	return (component) => isComponent(pattern, component);
}
export { componentMatcher as t };
