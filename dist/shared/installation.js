// src/domain/installation.ts
const INSTALL_SOURCES = [
	"path",
	"tool-cache",
	"archive-folder",
	"mirror",
	"release",
	"registry",
	"system"
];
const VERIFICATIONS = [
	"lock",
	"signature",
	"checksum",
	"system",
	"none"
];
const PLATFORMS = [
	"linux-x64",
	"linux-arm64",
	"darwin-x64",
	"darwin-arm64",
	"win32-x64",
	"win32-arm64"
];
export { PLATFORMS as n, VERIFICATIONS as r, INSTALL_SOURCES as t };
