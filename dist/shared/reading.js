// src/scanners/reading.ts
const CHECKS = [
	"vulnerability",
	"secret",
	"misconfiguration",
	"licence"
];
export { CHECKS };
