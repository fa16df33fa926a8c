import { GATES, UserError } from "./common.js";
// src/gates/all-gates-order.ts
function runsOf(configuration) {
	if (configuration === void 0) throw new UserError("There is no .github/gatehouse.yml, so it is not known which gates to run: gatehouse init proposes one for this repository; a gate by itself, as actions/manifest-scan, needs none.");
	const { runs, name } = configuration.config;
	if (runs.length === 0) throw new UserError(`${name} configures no gate: name one under gates, as in "gates: { manifest-scan: {} }".`);
	return runs.toSorted((a, b) => rank(a) - rank(b));
}
function rank({ gate }) {
	return GATES.findIndex((one) => one.name === gate);
}
export { runsOf };
