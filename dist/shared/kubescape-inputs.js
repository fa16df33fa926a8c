// src/config/kubescape-inputs.ts
const kubescapeInputs = {
	"kubescape-frameworks": {
		type: "list",
		default: "nsa",
		group: "Scanners",
		valueName: "names",
		description: "The frameworks that Kubescape judges by, as in nsa, mitre, cis-v1.12.0 or allcontrols.",
		examples: ["nsa, mitre"]
	},
	"kubescape-artifacts": {
		type: "string",
		group: "Scanners",
		valueName: "folder",
		description: "A folder that kubescape download artifacts has filled, for machines without a network. Without it Kubescape fetches its frameworks, which nothing verifies.",
		examples: ["ci/kubescape"]
	}
};
export { kubescapeInputs as t };
