import { ScanError, UserError, messageOf } from "./common.js";
import { readBuildInfo } from "./go-binary.js";
import { absent, assetOf, binaryName, fileNameOf, fill, folderOrigin, label, lockedAsset, mirrorOrigin, parseChecksums, releaseOrigin, scratch, unavailable, unreadable } from "./checksums.js";
import { sha256Of } from "./digest.js";
import { unpack } from "./unpack2.js";
import { basename, join } from "node:path";
import { chmod, copyFile, cp, lstat, mkdir, open, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { randomBytes } from "node:crypto";
// src/install/deny-list.ts
const DENY_LIST = [{
	scanner: "trivy",
	versions: [
		"0.69.4",
		"0.69.5",
		"0.69.6"
	],
	sha256: [],
	advisory: "CVE-2026-33634, GHSA-69fq-xp46-6x23",
	what: "published by an attacker on 19 and 20 March 2026, it steals credentials"
}];
function refuseDenied(scanner, found, list = DENY_LIST) {
	const version = found.version?.replace(/^v/, "");
	const denied = list.find((row) => row.scanner === scanner && (version !== void 0 && row.versions.includes(version) || found.sha256 !== void 0 && row.sha256.includes(found.sha256)));
	if (denied !== void 0) throw new ScanError(`${scanner} ${version ?? found.sha256} (${found.where}) is compromised and never run: ${denied.what} (${denied.advisory}). Use another version; where this one has run, treat every secret it could read as stolen.`);
}
// src/install/program.ts
async function program(asset, file, attempt) {
	const path = asset.archive === "none" ? file : await unpacked(asset, asset.archive, file, attempt);
	await chmod(path, 493);
	return realpath(path);
}
async function unpacked(asset, kind, file, attempt) {
	const folder = join(await scratch(attempt, "unpack"), "files");
	await mkdir(folder);
	await unpack(file, kind, folder);
	const path = join(folder, asset.binary);
	if (!await isPlainFile(path)) throw new ScanError(`The archive of ${label(attempt)} (${file}) holds no program at ${asset.binary}: it is not the archive of a release, or the lock is wrong.`);
	return path;
}
async function isPlainFile(path) {
	try {
		return (await lstat(path)).isFile();
	} catch {
		return false;
	}
}
// src/install/receipt.ts
function receiptPath({ request, wanted }) {
	return join(request.cacheDir, "receipts", `${request.scanner.name}-${wanted.version}-${request.platform}.json`);
}
async function writeReceipt(path, sum, attempt) {
	const file = receiptPath(attempt);
	await mkdir(join(attempt.request.cacheDir, "receipts"), {
		recursive: true,
		mode: 448
	});
	const receipt = {
		sha256: await sha256Of(path),
		sum
	};
	await writeFile(file, `${JSON.stringify(receipt)}\n`, { mode: 384 });
}
async function builtHere(attempt) {
	const sum = attempt.wanted.row?.go?.sum;
	const receipt = await read(receiptPath(attempt));
	return sum !== void 0 && receipt?.sum === sum ? receipt.sha256 : void 0;
}
async function read(file) {
	let value;
	try {
		value = JSON.parse(await readFile(file, "utf8"));
	} catch {
		return;
	}
	const { sha256, sum } = value ?? {};
	return typeof sha256 === "string" && typeof sum === "string" ? {
		sha256,
		sum
	} : void 0;
}
// src/install/keep.ts
function cacheKey({ request, wanted }) {
	const { platform, scanner } = request;
	return [
		`gatehouse-${scanner.name}`,
		wanted.version,
		platform.slice(platform.indexOf("-") + 1)
	];
}
async function keep(got, attempt) {
	try {
		const folder = await scratch(attempt, "keep");
		await copyFile(got.path, join(folder, binaryName(attempt.request)));
		if (got.asset !== void 0 && needsArchive(got.asset)) await copyFile(got.file, join(folder, fileNameOf(got.asset.url)));
		await attempt.ports.toolCache.keep(folder, ...cacheKey(attempt));
		await rm(folder, {
			recursive: true,
			maxRetries: 3
		});
	} catch (error) {
		attempt.ports.log.warning(`${label(attempt)} could not be kept in the tool cache: ${messageOf(error)}`);
	}
	return got.path;
}
function needsArchive(asset) {
	return asset.archive !== "none" && asset.binarySha256 === void 0;
}
async function fromToolCache(attempt) {
	const folder = attempt.ports.toolCache.find(...cacheKey(attempt));
	if (folder === void 0) return absent(`the tool cache does not hold ${label(attempt)}`);
	const found = await verified(folder, attempt);
	if (typeof found !== "string") {
		const { version } = attempt.wanted;
		return {
			status: "installed",
			installed: {
				...found,
				version,
				source: "tool-cache",
				verified: "lock",
				notices: []
			}
		};
	}
	const reason = `${label(attempt)} in the tool cache (${folder}) is not what was put there: ${found}; it was removed and not run`;
	attempt.ports.log.warning(reason);
	await rm(folder, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	return unavailable(reason);
}
async function verified(folder, attempt) {
	const path = join(folder, binaryName(attempt.request));
	if (!await isPlainFile(path)) return `it holds no file ${basename(path)}`;
	const asset = lockedAsset(attempt);
	const built = await builtHere(attempt);
	if (built === void 0 && asset !== void 0 && needsArchive(asset)) return fromArchive(folder, asset, attempt);
	const sha256 = await sha256Of(path);
	if (sha256 === built || sha256 === digestOf(asset)) return {
		path: await realpath(path),
		sha256
	};
	return asset !== void 0 && needsArchive(asset) ? fromArchive(folder, asset, attempt) : disagreement(digestOf(asset) ?? built, sha256);
}
function digestOf(asset) {
	return asset?.archive === "none" ? asset.sha256 : asset?.binarySha256;
}
async function fromArchive(folder, asset, attempt) {
	const archive = join(folder, fileNameOf(asset.url));
	if (!await isPlainFile(archive)) return `it holds no archive ${basename(archive)}`;
	const copy = join(await scratch(attempt, "cached"), basename(archive));
	await copyFile(archive, copy);
	const actual = await sha256Of(copy);
	if (actual !== asset.sha256) return disagreement(asset.sha256, actual);
	const path = await program(asset, copy, attempt);
	return {
		path,
		sha256: await sha256Of(path)
	};
}
function disagreement(expected, actual) {
	return expected === void 0 ? "the lock has no digest to compare it with" : `expected SHA-256 ${expected}, found ${actual}`;
}
// src/install/mismatch.ts
function mismatch(what, expected, actual, attempt) {
	return new ScanError(`${what} is not ${label(attempt)}: expected SHA-256 ${expected} (the lock), found ${actual}. It was not run. If the project replaced its release, find out why before you add the new digest.`);
}
// src/install/agreement.ts
async function agree(evidence, attempt) {
	const { asset, sha256, origin } = evidence;
	if (asset.sha256 !== void 0) {
		if (asset.sha256 !== sha256) throw mismatch(origin.where, asset.sha256, sha256, attempt);
		return attempt.request.verify === "lock" ? {
			verified: "lock",
			notices: []
		} : signedLock(evidence, attempt);
	}
	if (attempt.request.verify === "lock+signature") throw new ScanError(`${label(attempt)} has no row in the lock for ${attempt.request.platform}, and verify: lock+signature wants both.`);
	return withoutLock(evidence, attempt);
}
async function signedLock(evidence, attempt) {
	const { signature } = attempt.request.scanner;
	if (signature.kind === "unverifiable") throw new ScanError(`${label(attempt)} agrees with the lock and was not run, since verify: lock+signature wants a signature too, and none can be checked: ${signature.reason}. Use verify: lock, or leave this scanner out.`);
	return {
		verified: "lock",
		signedBy: await signedBy(signature, evidence, attempt),
		notices: []
	};
}
async function withoutLock(evidence, attempt) {
	const { signature } = attempt.request.scanner;
	if (attempt.request.accept.includes("signature") && signature.kind !== "unverifiable") return {
		verified: "signature",
		signedBy: await signedBy(signature, evidence, attempt),
		notices: []
	};
	const published = await publishedDigest(evidence, attempt);
	if (typeof published !== "string") return {
		verified: "none",
		notices: published.notices
	};
	if (published !== evidence.sha256) throw new ScanError(`${evidence.origin.where} does not match the checksums of its own release: expected SHA-256 ${published}, found ${evidence.sha256}. It was not run.`);
	return {
		verified: "checksum",
		notices: []
	};
}
async function signedBy(signature, evidence, attempt) {
	const { verifySignature } = await import("./verify.js");
	return verifySignature(signature, evidence, attempt);
}
async function publishedDigest({ asset, origin }, attempt) {
	const { checksums } = attempt.request.scanner;
	const name = fileNameOf(asset.url);
	if (checksums === void 0) return { notices: [`${label(attempt)}: the project publishes no checksums`] };
	const file = fill(checksums, {
		version: attempt.wanted.version,
		asset: name
	});
	const path = join(await scratch(attempt, "checksums"), "checksums.txt");
	try {
		await origin.fetch(file, path);
	} catch (error) {
		return { notices: [`${label(attempt)}: its checksums file ${file} could not be had (${messageOf(error)})`] };
	}
	return parseChecksums(await readFile(path, "utf8"), name).get(name) ?? { notices: [`${label(attempt)}: its checksums file ${file} does not name ${name}`] };
}
// src/install/obtain.ts
async function obtain(asset, origin, attempt) {
	const folder = await scratch(attempt, "download");
	const file = join(folder, fileNameOf(asset.url));
	let sha256;
	try {
		attempt.ports.log.info(`Getting ${label(attempt)} from ${origin.where}`);
		sha256 = await origin.fetch(fileNameOf(asset.url), file);
	} catch (error) {
		return unavailable(`${origin.where}: ${messageOf(error)}`);
	}
	refuseDenied(attempt.request.scanner.name, {
		sha256,
		where: origin.where
	});
	const agreement = await agree({
		asset,
		file,
		sha256,
		origin
	}, attempt);
	if (!attempt.request.accept.includes(agreement.verified)) return unavailable(refusal(agreement, origin, attempt));
	return finish({
		asset,
		origin,
		path: await program(asset, file, attempt),
		file,
		agreement
	}, attempt);
}
async function finish(got, attempt) {
	const { asset, origin, path, agreement } = got;
	const { verified, signedBy, notices } = agreement;
	const sha256 = await verifyProgram(asset, path, origin.where, attempt);
	const installed = {
		path: verified === "lock" ? await keep({
			file: got.file,
			path,
			asset
		}, attempt) : path,
		version: attempt.wanted.version,
		source: origin.source,
		verified,
		sha256,
		notices
	};
	return {
		status: "installed",
		installed: signedBy === void 0 ? installed : {
			...installed,
			signedBy
		}
	};
}
function refusal({ verified, notices }, origin, attempt) {
	const { accept, scanner } = attempt.request;
	const why = notices.length === 0 ? "" : ` (${notices.join("; ")})`;
	return `${origin.where} is in no row of the lock and could be verified only as "${verified}"${why}, and only ${accept.join(", ")} is accepted: add a row with "npm run lock -- ${scanner.name} ${attempt.wanted.version}"`;
}
async function verifyProgram(asset, path, where, attempt) {
	const sha256 = await sha256Of(path);
	refuseDenied(attempt.request.scanner.name, {
		sha256,
		where
	});
	if (asset.binarySha256 !== void 0 && asset.binarySha256 !== sha256) throw mismatch(`The program in ${where}`, asset.binarySha256, sha256, attempt);
	return sha256;
}
// src/install/attempts/assets.ts
function fromRelease(attempt) {
	return withAsset(attempt, (asset) => obtain(asset, releaseOrigin(asset, attempt), attempt));
}
function fromMirror(attempt) {
	const { mirror } = attempt.request;
	return mirror === void 0 ? Promise.resolve(absent("no mirror is named")) : withAsset(attempt, (asset) => obtain(asset, mirrorOrigin(asset, mirror, attempt), attempt));
}
function fromFolder(attempt) {
	const { archives } = attempt.request;
	if (archives === void 0) return Promise.resolve(absent("no folder of archives is named"));
	return withAsset(attempt, async (asset) => {
		const problem = await unreadable(archives);
		if (problem !== void 0) throw new UserError(`The folder of archives ${archives} cannot be read: ${problem}.`);
		return obtain(asset, await folderOrigin(asset, archives, attempt), attempt);
	});
}
function withAsset(attempt, use) {
	const asset = assetOf(attempt);
	return asset === void 0 ? Promise.resolve(unavailable(noAsset(attempt))) : use(asset);
}
function noAsset(attempt) {
	const { row } = attempt.wanted;
	const { platform, scanner } = attempt.request;
	const others = Object.keys(row?.assets ?? {}).join(", ") || "none";
	return `${label(attempt)} has no digest for ${platform} in the lock (it has: ${others}): add it with "npm run lock -- ${scanner.name} ${attempt.wanted.version}"`;
}
// src/install/choice.ts
const DAY_MS = 864e5;
function choose(request, now) {
	return request.version === void 0 ? newest(request, now) : named(request, request.version, now);
}
function newest(request, now) {
	const { scanner, rows } = request;
	const [first] = rows;
	const usable = rows.filter((row) => !isDenied(row) && majorOf(row) === majorOf(first ?? row));
	const row = usable.find((candidate) => ageOf(request, candidate, now) >= request.minAgeMs);
	if (row !== void 0) return {
		version: row.version,
		named: false,
		row,
		notices: []
	};
	const youngest = usable[0];
	throw new ScanError(youngest === void 0 ? `The lock holds no version of ${scanner.name}: add one with "npm run lock -- ${scanner.name} VERSION".` : `Every version of ${scanner.name} in the lock is younger than the minimum age of ${days(request.minAgeMs)}: ${youngest.version} is ${days(ageOf(request, youngest, now))} old. Wait, or lower min-age.`);
}
function majorOf({ version }) {
	return Number.parseInt(version, 10);
}
const VERSION = /^\d+(?:\.\d+){1,3}(?:[-+.][0-9A-Za-z.+-]+)?$/;
function named(request, asked, now) {
	const { scanner, rows } = request;
	const version = asked.replace(/^v/, "");
	refuseDenied(scanner.name, {
		version,
		where: "the version that was asked for"
	});
	if (!VERSION.test(version)) throw new UserError(`"${asked}" is no version of ${scanner.name}: name one exactly, as in ${rows[0]?.version ?? "1.2.3"}. What "latest" is may change between two runs, and has been changed by attackers.`);
	const row = rows.find((candidate) => candidate.version === version);
	if (row === void 0) return {
		version,
		named: true,
		row,
		notices: withoutRow(request, version, now)
	};
	refuseYoung(request, version, ageOf(request, row, now));
	return {
		version,
		named: true,
		row,
		notices: []
	};
}
function withoutRow(request, version, now) {
	const { scanner, rows } = request;
	if (!canDoWithoutLock(request)) throw new ScanError(`${scanner.name} ${version} has no row in the lock, so it is not run. The lock has ${rows.map((row) => row.version).join(", ") || "none"}. Use one of these, or add a row with "npm run lock -- ${scanner.name} ${version}".`);
	const published = request.dates?.[version];
	if (published === void 0) return [`${scanner.name} ${version} is not in the lock, and how old it is could not be told.`];
	refuseYoung(request, version, since(published, now));
	return [`${scanner.name} ${version} is not in the lock.`];
}
function canDoWithoutLock({ accept, sources, scanner }) {
	return accept.some((level) => level === "system" ? sources.includes("system") && scanner.system !== void 0 : level !== "lock");
}
function refuseYoung(request, version, age) {
	if (age < request.minAgeMs) throw new ScanError(`${request.scanner.name} ${version} is ${days(age)} old, less than the minimum age of ${days(request.minAgeMs)}: most compromised releases are found out within days. Use an older version, wait, or lower min-age.`);
}
function ageOf(request, row, now) {
	return since(row.published ?? request.dates?.[row.version] ?? row.recorded, now);
}
function since(day, now) {
	const age = now - Date.parse(day);
	if (Number.isNaN(age)) throw new UserError(`"${day}" is no publication day: write it as in 2026-11-22.`);
	return age;
}
function isDenied(row) {
	return DENY_LIST.some((denied) => denied.scanner === row.scanner && denied.versions.includes(row.version));
}
function days(milliseconds) {
	const whole = Math.max(0, Math.floor(milliseconds / DAY_MS));
	return `${whole} ${whole === 1 ? "day" : "days"}`;
}
// src/install/machine.ts
const HEADER_BYTES = 64;
const ELF_MACHINES = {
	3: "ia32",
	40: "arm",
	62: "x64",
	183: "arm64",
	243: "riscv64"
};
const NARROWER = {
	x64: "ia32",
	arm64: "arm"
};
async function misfit(path, platform, arch) {
	const built = builtFor(await headerOf(path));
	if (built === void 0 || built.system === systemOf(platform) && [
		void 0,
		arch,
		NARROWER[arch]
	].includes(built.machine)) return;
	return `${path} was built for ${[built.system, built.machine].filter((part) => part !== void 0).join(" on ")}, and this is ${systemOf(platform)} on ${arch}: put one that fits on the PATH, or let Gatehouse get it`;
}
function builtFor(header) {
	const magic = header.toString("latin1", 0, 4);
	if (magic === "ELF" && header.length >= 20) {
		const code = header[5] === 2 ? header.readUInt16BE(18) : header.readUInt16LE(18);
		return {
			system: "Linux",
			machine: ELF_MACHINES[code] ?? `machine ${code}`
		};
	}
	if (/^(?:\u00CF\u00FA\u00ED\u00FE|\u00CA\u00FE\u00BA\u00BE)$/.test(magic)) return { system: "macOS" };
	return magic.startsWith("MZ") ? { system: "Windows" } : void 0;
}
function systemOf(platform) {
	return platform === "win32" ? "Windows" : platform === "darwin" ? "macOS" : "Linux";
}
async function headerOf(path) {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
// src/install/version.ts
const TELL_MS = 3e4;
async function tellVersion(path, { request, ports }) {
	const { args, pattern } = request.scanner.tells;
	const other = await misfit(path, process.platform, process.arch);
	if (other !== void 0) throw new ScanError(`${other}.`);
	const result = await ports.run({
		command: path,
		args,
		cwd: request.workDir,
		env: {
			PATH: ports.env["PATH"] ?? "",
			HOME: request.workDir
		},
		timeoutMs: TELL_MS,
		maxOutputBytes: 65536,
		signal: ports.signal
	});
	const version = pattern.exec(`${result.stdout}\n${result.stderr}`)?.[1];
	if (version === void 0) {
		const said = `${result.stdout}${result.stderr}`.trim().slice(0, 200);
		throw new ScanError(`${path} ${args.join(" ")} tells no version of ${request.scanner.name}: ${said || "it printed nothing"}.`);
	}
	return version;
}
// src/install/attempts/path.ts
async function fromPath(attempt) {
	const { scanner } = attempt.request;
	const named = attempt.ports.which(scanner.binary);
	if (named === void 0) return absent(`${scanner.binary} is not on the PATH`);
	const path = await realpath(named);
	const found = {
		path,
		sha256: await sha256Of(path)
	};
	refuseDenied(scanner.name, {
		sha256: found.sha256,
		where: path
	});
	const row = attempt.request.rows.find((candidate) => holds(candidate, found.sha256, attempt));
	return row === void 0 ? unlocked(found, attempt) : locked(found, row, attempt);
}
function holds(row, sha256, { request }) {
	const asset = row.assets[request.platform];
	return (asset?.archive === "none" ? asset.sha256 : asset?.binarySha256) === sha256 && !isDenied(row);
}
function locked(found, row, attempt) {
	if (row.version !== attempt.wanted.version) return otherVersion(found.path, row.version, attempt);
	return done(found, {
		version: row.version,
		verified: "lock",
		notices: []
	}, attempt);
}
async function unlocked(found, attempt) {
	const info = await readBuildInfo(found.path, attempt);
	if (info !== void 0) refuseDenied(attempt.request.scanner.name, {
		version: info.version,
		where: found.path
	});
	const row = attempt.request.rows.find((candidate) => builtFrom(candidate, info));
	if (row !== void 0 && attempt.request.accept.includes("checksum")) return row.version === attempt.wanted.version ? done(found, {
		version: row.version,
		verified: "checksum",
		notices: []
	}, attempt) : otherVersion(found.path, row.version, attempt);
	return attempt.request.accept.includes("none") ? unverified(found, attempt) : unavailable(notAccepted(found, row, attempt));
}
function builtFrom(row, info) {
	return row.go !== void 0 && info?.module === row.go.module && info.version === `v${row.version}` && info.sum === row.go.sum;
}
function notAccepted(found, row, { request }) {
	const says = row === void 0 ? "" : `; it says that it was built from ${row.go?.module ?? ""} v${row.version}, as any program could, which counts as "checksum"`;
	return `${found.path} was passed over: its SHA-256 ${found.sha256} is in no row of the lock for ${request.platform}${says}. Accepted are ${request.accept.join(", ")}`;
}
async function unverified(found, attempt) {
	const version = await tellVersion(found.path, attempt);
	refuseDenied(attempt.request.scanner.name, {
		version,
		where: found.path
	});
	if (attempt.wanted.named && version !== attempt.wanted.version) return otherVersion(found.path, version, attempt);
	return done(found, {
		version,
		verified: "none",
		notices: [`${found.path} (SHA-256 ${found.sha256}) was run although nothing vouches for it, since "none" is accepted.`]
	}, attempt);
}
function otherVersion(path, version, { wanted }) {
	return unavailable(`${path} is version ${version}, and ${wanted.version} is ${wanted.named ? "asked for" : "the default"}`);
}
function done(found, how, { request }) {
	return request.accept.includes(how.verified) ? {
		status: "installed",
		installed: {
			...found,
			...how,
			source: "path"
		}
	} : unavailable(`${found.path} is verified as "${how.verified}", and only ${request.accept.join(", ")} is accepted`);
}
// src/install/attempts/system.ts
const MANAGERS = [
	{
		name: "apt",
		command: "dpkg-query",
		query: "dpkg",
		version: (name) => [
			"--show",
			"--showformat=${Version}",
			name
		],
		files: (name) => ["--listfiles", name],
		intact: (name) => ["--verify", name],
		install: (name) => `apt-get install ${name}`
	},
	{
		name: "dnf",
		command: "rpm",
		query: "rpm",
		version: (name) => [
			"--query",
			"--queryformat",
			"%{VERSION}-%{RELEASE}",
			name
		],
		files: (name) => [
			"--query",
			"--list",
			name
		],
		intact: (name) => [
			"--verify",
			"--nomtime",
			name
		],
		install: (name) => `dnf install ${name}`
	},
	{
		name: "apk",
		command: "apk",
		query: "apk",
		version: (name) => [
			"info",
			"--installed",
			name
		],
		files: (name) => [
			"info",
			"--contents",
			name
		],
		install: (name) => `apk add ${name}`
	}
];
async function fromSystem(attempt) {
	const { system, name } = attempt.request.scanner;
	const manager = MANAGERS.find((candidate) => attempt.ports.which(candidate.command) !== void 0);
	const packageName = manager === void 0 ? void 0 : system?.[manager.name];
	if (manager === void 0 || packageName === void 0) return absent(`${name} is no package of this operating system`);
	if (!attempt.request.accept.includes("system")) return absent(`packages of the operating system are not accepted (only ${attempt.request.accept.join(", ")})`);
	const version = await ask(manager.command, manager.version(packageName), attempt);
	if (version === void 0 || version === "") return absent(`the package ${packageName} is not installed (${manager.install(packageName)})`);
	return installed(manager, packageName, version.trim(), attempt);
}
async function installed(manager, packageName, version, attempt) {
	const { scanner } = attempt.request;
	const upstream = version.replace(/^\d+:/, "");
	refuseDenied(scanner.name, {
		version: /^[\d.]+/.exec(upstream)?.[0] ?? "",
		where: `package ${packageName}`
	});
	if (attempt.wanted.named && !sameVersion(upstream, attempt.wanted.version)) return unavailable(`the package ${packageName} is version ${version}, and ${attempt.wanted.version} is asked for`);
	const path = await pathOf(manager, packageName, attempt);
	if (path === void 0) return unavailable(`the package ${packageName} holds no program called ${scanner.binary}`);
	const changed = manager.intact === void 0 ? "" : await ask(manager.query, manager.intact(packageName), attempt);
	if (changed === void 0 || changed.includes(path)) return unavailable(`${path} is not as the package ${packageName} installed it`);
	return {
		status: "installed",
		installed: {
			path: await realpath(path),
			version: upstream,
			sha256: await sha256Of(path),
			source: "system",
			verified: "system",
			notices: []
		}
	};
}
function sameVersion(upstream, wanted) {
	return upstream === wanted || upstream.startsWith(wanted) && !/^[\d.]/.test(upstream.slice(wanted.length));
}
async function pathOf(manager, packageName, attempt) {
	return (await ask(manager.command, manager.files(packageName), attempt) ?? "").split("\n").map((line) => line.startsWith("/") ? line : `/${line}`).find((line) => /^\/(?:usr\/)?(?:local\/)?s?bin\//.test(line) && line.endsWith(`/${attempt.request.scanner.binary}`));
}
async function ask(command, args, { request, ports }) {
	const path = ports.which(command);
	if (path === void 0) return;
	const result = await ports.run({
		command: path,
		args,
		cwd: request.workDir,
		env: {
			PATH: ports.env["PATH"] ?? "",
			LC_ALL: "C"
		},
		timeoutMs: 6e4,
		maxOutputBytes: 4 * 1024 ** 2,
		signal: ports.signal
	});
	return result.exitCode === 0 || result.stdout !== "" ? result.stdout : void 0;
}
// src/install/go-package.ts
function goPackageOf(path, version) {
	const major = Number.parseInt(version, 10);
	return path.replace(/\/v\d+(?=\/|$)/, major < 2 ? "" : `/v${major}`);
}
// src/install/sources/code.ts
const UNPINNED = {
	kind: "unverifiable",
	reason: "which workflow of the project may vouch for it has not been pinned yet"
};
function attestedBy(workflow) {
	return {
		kind: "github-attestation",
		identity: `https://github.com/${workflow}@refs/tags/v{version}`,
		issuer: "https://token.actions.githubusercontent.com"
	};
}
const UNSIGNED$1 = {
	kind: "unverifiable",
	reason: "the project signs nothing"
};
const golangciLint = {
	name: "golangci-lint",
	binary: "golangci-lint",
	repository: "golangci/golangci-lint",
	tells: {
		args: ["version"],
		pattern: /has version v?(\S+)/
	},
	assets: {
		"linux-x64": "golangci-lint-{version}-linux-amd64.tar.gz",
		"linux-arm64": "golangci-lint-{version}-linux-arm64.tar.gz",
		"darwin-x64": "golangci-lint-{version}-darwin-amd64.tar.gz",
		"darwin-arm64": "golangci-lint-{version}-darwin-arm64.tar.gz",
		"win32-x64": "golangci-lint-{version}-windows-amd64.zip",
		"win32-arm64": "golangci-lint-{version}-windows-arm64.zip"
	},
	inArchive: "{asset}/",
	checksums: "golangci-lint-{version}-checksums.txt",
	signature: attestedBy("golangci/golangci-lint/.github/workflows/release.yml"),
	go: { package: "github.com/golangci/golangci-lint/v2/cmd/golangci-lint" }
};
const hadolint = {
	name: "hadolint",
	binary: "hadolint",
	repository: "hadolint/hadolint",
	tells: {
		args: ["--version"],
		pattern: /Linter v?(\S+)/
	},
	assets: {
		"linux-x64": "hadolint-linux-x86_64",
		"linux-arm64": "hadolint-linux-arm64",
		"darwin-x64": "hadolint-macos-x86_64",
		"darwin-arm64": "hadolint-macos-arm64",
		"win32-x64": "hadolint-windows-x86_64.exe"
	},
	checksums: "checksums.sha256",
	signature: UNPINNED
};
const gitleaks = {
	name: "gitleaks",
	binary: "gitleaks",
	repository: "gitleaks/gitleaks",
	tells: {
		args: ["version"],
		pattern: /^v?(\d\S*)/m
	},
	assets: {
		"linux-x64": "gitleaks_{version}_linux_x64.tar.gz",
		"linux-arm64": "gitleaks_{version}_linux_arm64.tar.gz",
		"darwin-x64": "gitleaks_{version}_darwin_x64.tar.gz",
		"darwin-arm64": "gitleaks_{version}_darwin_arm64.tar.gz",
		"win32-x64": "gitleaks_{version}_windows_x64.zip",
		"win32-arm64": "gitleaks_{version}_windows_arm64.zip"
	},
	checksums: "gitleaks_{version}_checksums.txt",
	signature: UNSIGNED$1,
	go: { package: "github.com/zricethezav/gitleaks/v8" }
};
const actionlint = {
	name: "actionlint",
	binary: "actionlint",
	repository: "rhysd/actionlint",
	tells: {
		args: ["-version"],
		pattern: /^v?(\d\S*)/m
	},
	assets: {
		"linux-x64": "actionlint_{version}_linux_amd64.tar.gz",
		"linux-arm64": "actionlint_{version}_linux_arm64.tar.gz",
		"darwin-x64": "actionlint_{version}_darwin_amd64.tar.gz",
		"darwin-arm64": "actionlint_{version}_darwin_arm64.tar.gz",
		"win32-x64": "actionlint_{version}_windows_amd64.zip",
		"win32-arm64": "actionlint_{version}_windows_arm64.zip"
	},
	checksums: "actionlint_{version}_checksums.txt",
	signature: attestedBy("rhysd/actionlint/.github/workflows/release.yaml"),
	go: { package: "github.com/rhysd/actionlint/cmd/actionlint" }
};
const zizmor = {
	name: "zizmor",
	binary: "zizmor",
	repository: "zizmorcore/zizmor",
	tells: {
		args: ["--version"],
		pattern: /^zizmor v?(\S+)/m
	},
	assets: {
		"linux-x64": "zizmor-x86_64-unknown-linux-gnu.tar.gz",
		"linux-arm64": "zizmor-aarch64-unknown-linux-gnu.tar.gz",
		"darwin-x64": "zizmor-x86_64-apple-darwin.tar.gz",
		"darwin-arm64": "zizmor-aarch64-apple-darwin.tar.gz",
		"win32-x64": "zizmor-x86_64-pc-windows-msvc.zip"
	},
	signature: UNPINNED,
	pypi: "zizmor"
};
const fossa = {
	name: "fossa",
	binary: "fossa",
	repository: "fossas/fossa-cli",
	tells: {
		args: ["--version"],
		pattern: /version v?(\d[^\s,]*)/
	},
	assets: {
		"linux-x64": "fossa_{version}_linux_amd64.zip",
		"linux-arm64": "fossa_{version}_linux_arm64.zip",
		"darwin-x64": "fossa_{version}_darwin_amd64.zip",
		"darwin-arm64": "fossa_{version}_darwin_arm64.zip",
		"win32-x64": "fossa_{version}_windows_amd64.zip"
	},
	checksums: "{asset}.sha256",
	signature: {
		kind: "unverifiable",
		reason: "the signature lies inside the Linux archive and covers only the program"
	}
};
const govulncheck = {
	name: "govulncheck",
	binary: "govulncheck",
	repository: "golang/vuln",
	tells: {
		args: ["-version"],
		pattern: /Scanner: govulncheck@v(\S+)/
	},
	assets: {},
	signature: {
		kind: "unverifiable",
		reason: "the project releases no programs: it is built from its module"
	},
	go: { package: "golang.org/x/vuln/cmd/govulncheck" }
};
const osvScanner = {
	name: "osv-scanner",
	binary: "osv-scanner",
	repository: "google/osv-scanner",
	tells: {
		args: ["--version"],
		pattern: /osv-scanner version: v?(\S+)/
	},
	assets: {
		"linux-x64": "osv-scanner_linux_amd64",
		"linux-arm64": "osv-scanner_linux_arm64",
		"darwin-x64": "osv-scanner_darwin_amd64",
		"darwin-arm64": "osv-scanner_darwin_arm64",
		"win32-x64": "osv-scanner_windows_amd64.exe",
		"win32-arm64": "osv-scanner_windows_arm64.exe"
	},
	checksums: "osv-scanner_SHA256SUMS",
	signature: {
		kind: "unverifiable",
		reason: "statements of SLSA about all assets at once cannot be checked here"
	},
	go: { package: "github.com/google/osv-scanner/v2/cmd/osv-scanner" }
};
const semgrep = {
	name: "semgrep",
	binary: "osemgrep",
	repository: "semgrep/semgrep",
	tells: {
		args: ["--experimental", "--version"],
		pattern: /^v?(\d\S*)/m
	},
	assets: {},
	signature: {
		kind: "unverifiable",
		reason: "who may publish the wheel has not been pinned yet"
	},
	pypi: "semgrep"
};
const shellcheck = {
	name: "shellcheck",
	binary: "shellcheck",
	repository: "koalaman/shellcheck",
	tells: {
		args: ["--version"],
		pattern: /^version: v?(\S+)/m
	},
	assets: {
		"linux-x64": "shellcheck-v{version}.linux.x86_64.tar.gz",
		"linux-arm64": "shellcheck-v{version}.linux.aarch64.tar.gz",
		"darwin-x64": "shellcheck-v{version}.darwin.x86_64.tar.gz",
		"darwin-arm64": "shellcheck-v{version}.darwin.aarch64.tar.gz",
		"win32-x64": "shellcheck-v{version}.zip"
	},
	inArchive: "shellcheck-v{version}/",
	signature: UNSIGNED$1,
	system: {
		apt: "shellcheck",
		apk: "shellcheck",
		dnf: "ShellCheck"
	}
};
// src/install/sources/images.ts
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
function anchoreSignature(name) {
	return {
		kind: "sigstore-checksums",
		identity: `https://github.com/anchore/${name}/.github/workflows/release.yaml@refs/heads/main`,
		issuer: GITHUB_ISSUER
	};
}
const trivy = {
	name: "trivy",
	binary: "trivy",
	repository: "aquasecurity/trivy",
	tells: {
		args: ["--version"],
		pattern: /^Version: v?(\S+)/m
	},
	assets: {
		"linux-x64": "trivy_{version}_Linux-64bit.tar.gz",
		"linux-arm64": "trivy_{version}_Linux-ARM64.tar.gz",
		"darwin-x64": "trivy_{version}_macOS-64bit.tar.gz",
		"darwin-arm64": "trivy_{version}_macOS-ARM64.tar.gz",
		"win32-x64": "trivy_{version}_windows-64bit.zip"
	},
	checksums: "trivy_{version}_checksums.txt",
	signature: {
		kind: "sigstore-bundle",
		file: "{asset}.sigstore.json",
		identity: "https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v{version}",
		issuer: GITHUB_ISSUER
	},
	go: {
		package: "github.com/aquasecurity/trivy/cmd/trivy",
		experiment: "jsonv2"
	}
};
const grype = {
	name: "grype",
	binary: "grype",
	repository: "anchore/grype",
	tells: {
		args: ["version"],
		pattern: /^Version:\s+v?(\S+)/m
	},
	assets: {
		"linux-x64": "grype_{version}_linux_amd64.tar.gz",
		"linux-arm64": "grype_{version}_linux_arm64.tar.gz",
		"darwin-x64": "grype_{version}_darwin_amd64.tar.gz",
		"darwin-arm64": "grype_{version}_darwin_arm64.tar.gz",
		"win32-x64": "grype_{version}_windows_amd64.zip"
	},
	checksums: "grype_{version}_checksums.txt",
	signature: anchoreSignature("grype"),
	go: { package: "github.com/anchore/grype/cmd/grype" }
};
const syft = {
	name: "syft",
	binary: "syft",
	repository: "anchore/syft",
	tells: {
		args: ["version"],
		pattern: /^Version:\s+v?(\S+)/m
	},
	assets: {
		"linux-x64": "syft_{version}_linux_amd64.tar.gz",
		"linux-arm64": "syft_{version}_linux_arm64.tar.gz",
		"darwin-x64": "syft_{version}_darwin_amd64.tar.gz",
		"darwin-arm64": "syft_{version}_darwin_arm64.tar.gz",
		"win32-x64": "syft_{version}_windows_amd64.zip",
		"win32-arm64": "syft_{version}_windows_arm64.zip"
	},
	checksums: "syft_{version}_checksums.txt",
	signature: anchoreSignature("syft"),
	go: { package: "github.com/anchore/syft/cmd/syft" }
};
const cosign = {
	name: "cosign",
	binary: "cosign",
	repository: "sigstore/cosign",
	tells: {
		args: ["version"],
		pattern: /^GitVersion:\s+v?(\S+)/m
	},
	assets: {
		"linux-x64": "cosign-linux-amd64",
		"linux-arm64": "cosign-linux-arm64",
		"darwin-x64": "cosign-darwin-amd64",
		"darwin-arm64": "cosign-darwin-arm64",
		"win32-x64": "cosign-windows-amd64.exe"
	},
	checksums: "cosign_checksums.txt",
	signature: {
		kind: "unverifiable",
		reason: "its signer has not been pinned yet"
	},
	go: { package: "github.com/sigstore/cosign/v3/cmd/cosign" }
};
const snyk = {
	name: "snyk",
	binary: "snyk",
	repository: "snyk/cli",
	tells: {
		args: ["--version"],
		pattern: /^(\d\S*)/m
	},
	assets: {
		"linux-x64": "snyk-linux",
		"linux-arm64": "snyk-linux-arm64",
		"darwin-x64": "snyk-macos",
		"darwin-arm64": "snyk-macos-arm64",
		"win32-x64": "snyk-win.exe"
	},
	checksums: "{asset}.sha256",
	signature: {
		kind: "unverifiable",
		reason: "the GPG key of its checksums file has not been pinned yet"
	}
};
// src/install/sources/kubernetes.ts
const UNSIGNED = {
	kind: "unverifiable",
	reason: "the project signs nothing"
};
const SOURCES = new Map([
	actionlint,
	{
		name: "checkmarx",
		binary: "cx",
		repository: "Checkmarx/ast-cli",
		tag: "{version}",
		tells: {
			args: ["version"],
			pattern: /^v?(\d\S*)/m
		},
		assets: {
			"linux-x64": "ast-cli_{version}_linux_x64.tar.gz",
			"linux-arm64": "ast-cli_{version}_linux_arm64.tar.gz",
			"darwin-x64": "ast-cli_{version}_darwin_x64.tar.gz",
			"darwin-arm64": "ast-cli_{version}_darwin_x64.tar.gz",
			"win32-x64": "ast-cli_{version}_windows_x64.zip"
		},
		signature: {
			kind: "unverifiable",
			reason: "the project signs nothing for Linux and Windows"
		}
	},
	{
		name: "conftest",
		binary: "conftest",
		repository: "open-policy-agent/conftest",
		tells: {
			args: ["--version"],
			pattern: /Conftest: v?(\S+)/
		},
		assets: {
			"linux-x64": "conftest_{version}_Linux_x86_64.tar.gz",
			"linux-arm64": "conftest_{version}_Linux_arm64.tar.gz",
			"darwin-x64": "conftest_{version}_Darwin_x86_64.tar.gz",
			"darwin-arm64": "conftest_{version}_Darwin_arm64.tar.gz",
			"win32-x64": "conftest_{version}_Windows_x86_64.zip"
		},
		checksums: "checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/open-policy-agent/conftest" }
	},
	cosign,
	fossa,
	gitleaks,
	golangciLint,
	govulncheck,
	grype,
	hadolint,
	{
		name: "kube-bench",
		binary: "kube-bench",
		repository: "aquasecurity/kube-bench",
		tells: {
			args: ["version"],
			pattern: /^v?(\d+\.\S*)/m
		},
		assets: {
			"linux-x64": "kube-bench_{version}_linux_amd64.tar.gz",
			"linux-arm64": "kube-bench_{version}_linux_arm64.tar.gz"
		},
		checksums: "kube-bench_{version}_checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/aquasecurity/kube-bench" }
	},
	{
		name: "kube-linter",
		binary: "kube-linter",
		repository: "stackrox/kube-linter",
		tells: {
			args: ["version"],
			pattern: /^v?(\d\S*)/m
		},
		assets: {
			"linux-x64": "kube-linter-linux.tar.gz",
			"linux-arm64": "kube-linter-linux_arm64.tar.gz",
			"darwin-x64": "kube-linter-darwin.tar.gz",
			"darwin-arm64": "kube-linter-darwin_arm64.tar.gz",
			"win32-x64": "kube-linter.exe"
		},
		signature: {
			kind: "unverifiable",
			reason: "the key of the project has not been pinned yet"
		},
		go: { package: "golang.stackrox.io/kube-linter/cmd/kube-linter" }
	},
	{
		name: "kube-score",
		binary: "kube-score",
		repository: "zegl/kube-score",
		tells: {
			args: ["version"],
			pattern: /version: v?(\d[^\s,]*)/
		},
		assets: {
			"linux-x64": "kube-score_{version}_linux_amd64.tar.gz",
			"linux-arm64": "kube-score_{version}_linux_arm64.tar.gz",
			"darwin-x64": "kube-score_{version}_darwin_amd64.tar.gz",
			"darwin-arm64": "kube-score_{version}_darwin_arm64.tar.gz"
		},
		checksums: "checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/zegl/kube-score/cmd/kube-score" }
	},
	{
		name: "kubescape",
		binary: "kubescape",
		repository: "kubescape/kubescape",
		tells: {
			args: ["version"],
			pattern: /version is: v?(\S+)/i
		},
		assets: {
			"linux-x64": "kubescape_{version}_linux_amd64.tar.gz",
			"linux-arm64": "kubescape_{version}_linux_arm64.tar.gz",
			"darwin-x64": "kubescape_{version}_darwin_amd64.tar.gz",
			"darwin-arm64": "kubescape_{version}_darwin_arm64.tar.gz",
			"win32-x64": "kubescape_{version}_windows_amd64.tar.gz",
			"win32-arm64": "kubescape_{version}_windows_arm64.tar.gz"
		},
		checksums: "checksums.sha256",
		signature: {
			kind: "unverifiable",
			reason: "which workflow of the project may vouch for it has not been pinned yet"
		}
	},
	{
		name: "kubesec",
		binary: "kubesec",
		repository: "controlplaneio/kubesec",
		tells: {
			args: ["version"],
			pattern: /^version v?(\d\S*)/m
		},
		assets: {
			"linux-x64": "kubesec_linux_amd64.tar.gz",
			"linux-arm64": "kubesec_linux_arm64.tar.gz",
			"darwin-x64": "kubesec_darwin_amd64.tar.gz",
			"darwin-arm64": "kubesec_darwin_arm64.tar.gz"
		},
		checksums: "kubesec_checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/controlplaneio/kubesec/v2" }
	},
	{
		name: "opa",
		binary: "opa",
		repository: "open-policy-agent/opa",
		tells: {
			args: ["version"],
			pattern: /^Version: v?(\S+)/m
		},
		assets: {
			"linux-x64": "opa_linux_amd64_static",
			"linux-arm64": "opa_linux_arm64_static",
			"darwin-x64": "opa_darwin_amd64",
			"darwin-arm64": "opa_darwin_arm64_static",
			"win32-x64": "opa_windows_amd64.exe"
		},
		checksums: "{asset}.sha256",
		signature: UNSIGNED,
		go: { package: "github.com/open-policy-agent/opa" }
	},
	osvScanner,
	semgrep,
	shellcheck,
	snyk,
	{
		name: "sonobuoy",
		binary: "sonobuoy",
		repository: "vmware-tanzu/sonobuoy",
		tells: {
			args: ["version", "--short"],
			pattern: /^v?(\d\S*)/m
		},
		assets: {
			"linux-x64": "sonobuoy_{version}_linux_amd64.tar.gz",
			"linux-arm64": "sonobuoy_{version}_linux_arm64.tar.gz",
			"darwin-x64": "sonobuoy_{version}_darwin_amd64.tar.gz",
			"darwin-arm64": "sonobuoy_{version}_darwin_arm64.tar.gz",
			"win32-x64": "sonobuoy_{version}_windows_amd64.tar.gz",
			"win32-arm64": "sonobuoy_{version}_windows_arm64.tar.gz"
		},
		checksums: "sonobuoy_{version}_checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/vmware-tanzu/sonobuoy" }
	},
	syft,
	trivy,
	zizmor
].map((source) => [source.name, source]));
// src/install/tool-cache.ts
function folderToolCache(root) {
	const folderOf = (name, version, arch) => join(root, name, version, arch);
	return {
		find: (...key) => {
			const folder = folderOf(...key);
			return existsSync(`${folder}.complete`) && existsSync(folder) ? folder : void 0;
		},
		keep: async (source, ...key) => {
			const folder = folderOf(...key);
			const draft = `${folder}.${randomBytes(4).toString("hex")}`;
			await mkdir(draft, { recursive: true });
			await cp(source, draft, { recursive: true });
			await rm(folder, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
			await rename(draft, folder);
			await writeFile(`${folder}.complete`, "");
			return folder;
		}
	};
}
export { SOURCES, cacheKey, choose, folderToolCache, fromFolder, fromMirror, fromPath, fromRelease, fromSystem, fromToolCache, goPackageOf, keep, mismatch, noAsset, program, refuseDenied, writeReceipt };
