// src/scanners/process-scanner.ts
const IMAGE_SOURCES = [
	"registry",
	"docker",
	"docker-archive",
	"oci-archive",
	"oci-dir",
	"sbom"
];
const NETWORK_ENVIRONMENT = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"http_proxy",
	"https_proxy",
	"no_proxy",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR"
];
function dockerConfigOf(credentials) {
	const auths = Object.entries(credentials).map(([registry, { username, password }]) => [registry === "docker.io" ? "https://index.docker.io/v1/" : registry, { auth: Buffer.from(`${username}:${password}`, "utf8").toString("base64") }]);
	return `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`;
}
export { NETWORK_ENVIRONMENT as n, dockerConfigOf as r, IMAGE_SOURCES as t };
