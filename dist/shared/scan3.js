import { ScanError, SkippedScan, UserError, formatDuration, messageOf } from "./common.js";
import { inside } from "./running.js";
import { withScratch } from "./having.js";
import { resolve } from "node:path";
import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// src/gates/lint/services/redaction.ts
const HIDDEN = "***";
function withoutSecrets(text, secrets) {
	return secrets.reduce((kept, secret) => formsOf(secret).reduce((one, form) => one.replaceAll(form, HIDDEN), kept), text);
}
function formsOf(secret) {
	const forms = [
		secret,
		encodeURIComponent(secret),
		Buffer.from(`${secret}:`, "utf8").toString("base64")
	];
	return [...new Set(forms)].filter((form) => form !== "");
}
function scrubbed(value, secrets) {
	const written = JSON.stringify(value);
	return secrets.some((secret) => formsOf(secret).some((form) => written.includes(JSON.stringify(form).slice(1, -1)))) ? scrub(value, secrets) : value;
}
function scrub(value, secrets) {
	if (typeof value === "string") return withoutSecrets(value, secrets);
	if (Array.isArray(value)) return value.map((one) => scrub(one, secrets));
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, scrub(one, secrets)])) : value;
}
function scrubbedError(error, secrets) {
	if (!(error instanceof ScanError || error instanceof UserError)) return error;
	const message = withoutSecrets(messageOf(error), secrets);
	return error instanceof UserError ? new UserError(message) : new ScanError(message);
}
// src/gates/lint/services/scan.ts
async function scanService(scan, context) {
	const { service, credential, work, inputs } = scan;
	if ("missing" in credential) throw withoutCredential(scan, credential.missing);
	const secrets = Object.values(credential.secrets);
	const deadline = performance.now() + inputs["scan-timeout"];
	try {
		const result = await withScratch(await work.path(), async (scratch) => service.scan(givenOf(scan, {
			scratch,
			deadline,
			secrets
		}), credential.secrets, context));
		const gaps = result.gaps.map((gap) => ({
			...gap,
			what: inside(scan.site, gap.what)
		}));
		return scrubbed({
			...result,
			gaps
		}, secrets);
	} catch (error) {
		if (performance.now() >= deadline && !scan.ports.signal.aborted) {
			const limit = formatDuration(inputs["scan-timeout"]);
			throw new ScanError(`${service.scanner.name} took longer than ${limit}: raise scan-timeout`);
		}
		throw scrubbedError(error, secrets);
	}
}
function withoutCredential({ inputs, site, service }, missing) {
	const why = site.pullRequest ? "; pull requests from forks and by Dependabot are given no secrets" : "";
	const sentence = `${service.scanner.name} was not asked: ${missing}${why}`;
	return inputs["without-credential"] === "skip" ? new SkippedScan(sentence) : new ScanError(`${sentence}. Give it, or set without-credential to skip`);
}
function givenOf(scan, { scratch, deadline, secrets }) {
	const { inputs, site, settings, ports, service, isNamed } = scan;
	const configFile = settings.configs.get(service.scanner.name)?.at(-1);
	const log = quietLog(site.host.log, secrets);
	const left = Math.max(1, Math.ceil(deadline - performance.now()));
	const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(left)]);
	const sleep = (milliseconds) => setTimeout(milliseconds, void 0, { signal });
	return {
		inputs,
		site: {
			...site,
			host: {
				...site.host,
				log
			}
		},
		folder: resolve(site.root, site.folder),
		scratch,
		ports: {
			...ports,
			signal
		},
		maxBytes: settings.maxBytes,
		isNamed,
		deadline,
		...configFile !== void 0 && { configFile },
		sleep,
		program: (scanner) => programFor(scanner, scan),
		client: (service) => clientFor(service, scan, {
			log,
			signal,
			sleep
		})
	};
}
function random() {
	return randomInt(2 ** 32) / 2 ** 32;
}
function quietLog(log, secrets) {
	const quiet = (level) => (text) => log[level](withoutSecrets(text, secrets));
	return {
		info: quiet("info"),
		warning: quiet("warning"),
		error: quiet("error"),
		debug: quiet("debug")
	};
}
async function programFor(scanner, scan) {
	const { inputs, settings, work, ports, site } = scan;
	const { programOf } = await import("./program.js");
	const asked = settings.versions.get(scanner.name);
	const versions = new Map(asked === void 0 ? [] : [[scanner.program, asked]]);
	const getting = {
		inputs,
		settings: {
			...settings,
			versions
		},
		workDir: await work.path()
	};
	return programOf({
		...scanner,
		name: scanner.program
	}, getting, {
		...ports,
		host: site.host
	});
}
async function clientFor(service, { inputs, site, settings }, { log, signal, sleep }) {
	const { serviceClient } = await import("./client3.js");
	const { createAsk } = await import("./transport3.js");
	const caFile = inputs["scanner-ca"];
	const extraCaFile = site.host.env["NODE_EXTRA_CA_CERTS"];
	return serviceClient(service, {
		ask: createAsk({
			...caFile !== void 0 && { caFile: resolve(settings.folder, caFile) },
			...extraCaFile !== void 0 && { extraCaFile }
		}),
		log,
		signal,
		sleep,
		random,
		now: () => site.host.now().getTime()
	});
}
export { scanService };
