import { NETWORK_ENVIRONMENT } from "./common.js";
// src/scanners/process-scanner.ts
const IMAGE_SOURCES = [
	"registry",
	"docker",
	"docker-archive",
	"oci-archive",
	"oci-dir",
	"sbom"
];
const IMAGE_ENVIRONMENT = [
	...NETWORK_ENVIRONMENT,
	"DOCKER_HOST",
	"DOCKER_CERT_PATH",
	"DOCKER_TLS_VERIFY",
	"DOCKER_CONFIG"
];
function dockerConfigOf(credentials) {
	const auths = Object.entries(credentials).map(([registry, { username, password }]) => [registry === "docker.io" ? "https://index.docker.io/v1/" : registry, { auth: Buffer.from(`${username}:${password}`, "utf8").toString("base64") }]);
	return `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`;
}
export { IMAGE_ENVIRONMENT, IMAGE_SOURCES, dockerConfigOf };
