// src/domain/environment.ts
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
const USER_ENVIRONMENT = [
	"PATH",
	"HOME",
	"USERPROFILE",
	"LOCALAPPDATA",
	"APPDATA",
	"SYSTEMROOT",
	"TMPDIR",
	"TEMP",
	"TMP",
	"XDG_CACHE_HOME",
	"XDG_CONFIG_HOME"
];
export { USER_ENVIRONMENT as n, NETWORK_ENVIRONMENT as t };
