import { r as FINDING_KINDS } from "./finding.js";
import { a as text, i as oneOf, n as count, r as object, t as array } from "./schema.js";
// src/domain/exception.ts
const EXCEPTION_FORMATS = [
	"gatehouse",
	"openvex",
	"cyclonedx",
	"sarif",
	"trivyignore",
	"trivyignore-yaml",
	"grype"
];
const packageSchema = object({
	name: text("Of the component; * stands for any text, ? for any character."),
	version: text("Exactly."),
	type: text("Type of its package URL."),
	source: text("Name of its source package, with * and ? as in name.")
}, [], "A component by other means than its package URL, as Grype names it.");
const exceptionMatchSchema = object({
	ids: array(text("Id or alias of a finding, or the rule id of a sighting, in any case.")),
	kinds: array(oneOf(FINDING_KINDS)),
	components: array(text("Package URL; a version, or a range in the VERS syntax, may follow the @.")),
	package: packageSchema,
	paths: array(text("Glob over the places of a finding.")),
	line: count("The line on which the finding starts."),
	resources: array(text("Glob over Kind/namespace/name.")),
	targets: array(text("Glob over the name of the target, or its digest.")),
	scanner: text("Only the sightings of this scanner."),
	fingerprints: array(text("One finding exactly.")),
	fixable: {
		type: "boolean",
		description: "Whether a version that mends it is known."
	}
}, [], "Everything that is named must match; of a list, one.");
const EXCEPTION_STATUSES = [
	"suppressed",
	"not-affected",
	"fixed"
];
const exceptionSchema = object({
	id: text("Names it in decisions: its own name, or file and line."),
	source: object({
		file: text(),
		line: count(),
		column: count(),
		format: oneOf(EXCEPTION_FORMATS)
	}, ["file", "format"], "Where it is written."),
	match: exceptionMatchSchema,
	status: oneOf(EXCEPTION_STATUSES, "What a finding that matches becomes."),
	reason: text(),
	owner: text("Who answers for it."),
	expires: text("ISO 8601: the last day on which it holds, in UTC; or the instant at which it ends."),
	justification: text("Of a VEX statement, as in vulnerable_code_not_in_execute_path.")
}, [
	"id",
	"source",
	"match",
	"status",
	"reason"
], "A recorded decision to live with a finding.");
export { exceptionSchema as n, EXCEPTION_STATUSES as t };
