import { ScanError, messageOf } from "./common.js";
import { download, fileNameOf, fill, label, parseChecksums, scratch } from "./having.js";
import { require_dist as require_dist$2, require_dist$1 as require_dist, require_dist$2 as require_dist$1 } from "./sigstore.js";
import { join } from "node:path";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/install/signature/public-good-root.ts
var import_dist$1 = require_dist$1();
var import_dist = require_dist();
var import_dist$2 = require_dist$2();
const PUBLIC_GOOD_ROOT = {
	mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
	tlogs: [{
		baseUrl: "https://rekor.sigstore.dev",
		hashAlgorithm: "SHA2_256",
		publicKey: {
			rawBytes: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==",
			keyDetails: "PKIX_ECDSA_P256_SHA_256",
			validFor: { start: "2021-01-12T11:53:27Z" }
		},
		logId: { keyId: "wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=" }
	}, {
		baseUrl: "https://log2025-1.rekor.sigstore.dev",
		hashAlgorithm: "SHA2_256",
		publicKey: {
			rawBytes: "MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=",
			keyDetails: "PKIX_ED25519",
			validFor: { start: "2025-09-23T00:00:00Z" }
		},
		logId: { keyId: "zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=" }
	}],
	certificateAuthorities: [{
		subject: {
			organization: "sigstore.dev",
			commonName: "sigstore"
		},
		uri: "https://fulcio.sigstore.dev",
		certChain: { certificates: [{ rawBytes: "MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ==" }] },
		validFor: {
			start: "2021-03-07T03:20:29Z",
			end: "2022-12-31T23:59:59.999Z"
		}
	}, {
		subject: {
			organization: "sigstore.dev",
			commonName: "sigstore"
		},
		uri: "https://fulcio.sigstore.dev",
		certChain: { certificates: [{ rawBytes: "MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow=" }, { rawBytes: "MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ" }] },
		validFor: { start: "2022-04-13T20:06:15Z" }
	}],
	ctlogs: [{
		baseUrl: "https://ctfe.sigstore.dev/test",
		hashAlgorithm: "SHA2_256",
		publicKey: {
			rawBytes: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==",
			keyDetails: "PKIX_ECDSA_P256_SHA_256",
			validFor: {
				start: "2021-03-14T00:00:00Z",
				end: "2022-10-31T23:59:59.999Z"
			}
		},
		logId: { keyId: "CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=" }
	}, {
		baseUrl: "https://ctfe.sigstore.dev/2022",
		hashAlgorithm: "SHA2_256",
		publicKey: {
			rawBytes: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==",
			keyDetails: "PKIX_ECDSA_P256_SHA_256",
			validFor: { start: "2022-10-20T00:00:00Z" }
		},
		logId: { keyId: "3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=" }
	}],
	timestampAuthorities: [{
		subject: {
			organization: "sigstore.dev",
			commonName: "sigstore-tsa-selfsigned"
		},
		uri: "https://timestamp.sigstore.dev/api/v1/timestamp",
		certChain: { certificates: [{ rawBytes: "MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw==" }, { rawBytes: "MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E" }] },
		validFor: { start: "2025-07-04T00:00:00Z" }
	}]
};
// src/install/signature/sigstore.ts
function verifyBundle(text, artefact, signer, root = PUBLIC_GOOD_ROOT) {
	const bundle = (0, import_dist.bundleFromJSON)(JSON.parse(text));
	if (bundle.content.$case !== "messageSignature") throw new Error("the bundle holds an attestation, and a signature of the file is expected");
	return verify(bundle, artefact, signer, root);
}
function verifyStatement(value, sha256, signer, root = PUBLIC_GOOD_ROOT) {
	const bundle = (0, import_dist.bundleFromJSON)(value);
	if (bundle.content.$case !== "dsseEnvelope") throw new Error("the bundle holds no attestation");
	const { payload, payloadType } = bundle.content.dsseEnvelope;
	const signed = verify(bundle, void 0, signer, root);
	if (payloadType !== "application/vnd.in-toto+json") throw new Error(`the attestation is no in-toto statement: ${payloadType}`);
	const { predicateType, subject } = JSON.parse(payload.toString("utf8"));
	if (typeof predicateType !== "string" || !predicateType.startsWith("https://slsa.dev/provenance/")) throw new Error(`the attestation does not say how the file was built: ${String(predicateType)}`);
	if (!digestsOf(subject).includes(sha256)) throw new Error(`the attestation is about other files: ${digestsOf(subject).slice(0, 3).join(", ") || "none"}`);
	return signed;
}
function digestsOf(subject) {
	return Array.isArray(subject) ? subject.map((one) => one?.digest?.sha256) : [];
}
function verify(bundle, artefact, signer, root) {
	return new import_dist$2.Verifier((0, import_dist$2.toTrustMaterial)(import_dist$1.TrustedRoot.fromJSON(root)), {
		tlogThreshold: 1,
		ctlogThreshold: 1,
		timestampThreshold: 1
	}).verify((0, import_dist$2.toSignedEntity)(bundle, artefact), {
		subjectAlternativeName: `^${escapeRegExp(signer.identity)}$`,
		extensions: { issuer: signer.issuer }
	}).identity?.subjectAlternativeName ?? signer.identity;
}
function escapeRegExp(text) {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
// src/install/signature/attestation.ts
const MAX_BYTES = 8 * 1024 ** 2;
async function verifyAttestation(signer, { sha256 }, attempt) {
	const reasons = [];
	for (const bundle of await bundlesOf(sha256, attempt)) try {
		return verifyStatement(bundle, sha256, signer, attempt.request.sigstoreRoot);
	} catch (error) {
		reasons.push(messageOf(error));
	}
	throw new Error(reasons[0] ?? "GitHub holds no attestation of this file");
}
async function bundlesOf(sha256, attempt) {
	const { scanner, githubApiUrl = "https://api.github.com", loopbackHttp } = attempt.request;
	const url = `${githubApiUrl}/repos/${scanner.repository}/attestations/sha256:${sha256}`;
	const path = join(await scratch(attempt, "attestation"), "attestations.json");
	try {
		await download({
			url,
			path,
			maxBytes: MAX_BYTES,
			...loopbackHttp !== void 0 && { loopbackHttp }
		}, attempt.ports);
	} catch (error) {
		throw new ScanError(`The attestation of ${label(attempt)} could not be had, and verify asks for it`, { cause: error });
	}
	const { attestations } = JSON.parse(await readFile(path, "utf8"));
	return Array.isArray(attestations) ? attestations.map((one) => one?.bundle) : [];
}
// src/install/signature/rekor.ts
const PUBLIC_LOG = "https://rekor.sigstore.dev";
const ANSWER_BYTES = 1048576;
const MOST_ENTRIES = 20;
async function bundleOfPair(pair, attempt) {
	const digest = createHash("sha256").update(pair.artefact).digest();
	const signature = pair.signature.trim();
	const entry = await entryOf(digest.toString("hex"), signature, attempt);
	return JSON.stringify({
		mediaType: "application/vnd.dev.sigstore.bundle+json;version=0.1",
		verificationMaterial: {
			x509CertificateChain: { certificates: [{ rawBytes: derOf(pair.certificate) }] },
			tlogEntries: [entry]
		},
		messageSignature: {
			messageDigest: {
				algorithm: "SHA2_256",
				digest: digest.toString("base64")
			},
			signature
		}
	});
}
function derOf(certificate) {
	const pem = certificate.includes("-----BEGIN") ? certificate : Buffer.from(certificate, "base64").toString("utf8");
	const body = /-----BEGIN CERTIFICATE-----(?<body>[A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(pem)?.groups?.["body"];
	if (body === void 0) throw new Error("the certificate beside it is no PEM");
	return body.replaceAll(/\s/g, "");
}
async function entryOf(sha256, signature, attempt) {
	const base = attempt.request.rekorUrl ?? PUBLIC_LOG;
	const query = JSON.stringify({ hash: `sha256:${sha256}` });
	const found = await answerOf(`${base}/api/v1/index/retrieve`, attempt, query);
	const ids = Array.isArray(found) ? found.filter((id) => /^[0-9a-f]{64,80}$/.test(String(id))) : [];
	for (const id of ids.slice(0, MOST_ENTRIES)) {
		const answer = await answerOf(`${base}/api/v1/log/entries/${String(id)}`, attempt);
		const entry = Object.values(answer ?? {}).find((one) => isEntry(one));
		if (entry !== void 0 && signatureIn(entry) === signature) return {
			logIndex: String(entry.logIndex),
			logId: { keyId: Buffer.from(entry.logID, "hex").toString("base64") },
			kindVersion: {
				kind: "hashedrekord",
				version: "0.0.1"
			},
			integratedTime: String(entry.integratedTime),
			inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
			canonicalizedBody: entry.body
		};
	}
	throw new Error(`the transparency log (${base}) holds no entry of this signature`);
}
function isEntry(value) {
	const { body, integratedTime, logID, logIndex, verification } = value ?? {};
	const { signedEntryTimestamp } = verification ?? {};
	return [
		body,
		logID,
		signedEntryTimestamp
	].every((text) => typeof text === "string") && [integratedTime, logIndex].every((number) => typeof number === "number");
}
function signatureIn({ body }) {
	try {
		return JSON.parse(Buffer.from(body, "base64").toString("utf8")).spec?.signature?.content;
	} catch {
		return;
	}
}
async function answerOf(url, { ports }, posted) {
	const answer = await ports.fetch(url, ports.signal, posted).catch((error) => {
		throw new Error(`the transparency log cannot be asked (${url})`, { cause: error });
	});
	if (answer.status !== 200) {
		await answer.discard();
		throw new Error(`the transparency log answered ${answer.status} (${url})`);
	}
	const chunks = [];
	let size = 0;
	for await (const chunk of answer.body) {
		size += chunk.length;
		if (size > ANSWER_BYTES) throw new Error(`the transparency log answers without end (${url})`);
		chunks.push(chunk);
	}
	return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
// src/install/signature/checksums.ts
async function verifyChecksums(signer, evidence, attempt) {
	const { checksums } = attempt.request.scanner;
	const asset = fileNameOf(evidence.asset.url);
	if (checksums === void 0) throw new ScanError(`${label(attempt)} has no checksums file that could be signed`);
	const file = fill(checksums, {
		version: attempt.wanted.version,
		asset
	});
	const artefact = await read(file, evidence, attempt);
	const signedBy = verifyBundle(await bundleBeside(file, artefact, evidence, attempt), artefact, signer, attempt.request.sigstoreRoot);
	const digest = parseChecksums(artefact.toString("utf8"), asset).get(asset);
	if (digest !== evidence.sha256) throw new Error(`${file} is signed and names ${asset} with ${digest ?? "no digest"}, found ${evidence.sha256}`);
	return signedBy;
}
async function bundleBeside(file, artefact, evidence, attempt) {
	const bundle = await read(`${file}.sigstore.json`, evidence, attempt).catch(() => void 0);
	if (bundle !== void 0) return bundle.toString("utf8");
	const [certificate, signature] = [await read(`${file}.pem`, evidence, attempt), await read(`${file}.sig`, evidence, attempt)].map((content) => content.toString("utf8"));
	return bundleOfPair({
		artefact,
		certificate: certificate ?? "",
		signature: signature ?? ""
	}, attempt);
}
async function read(name, { origin }, attempt) {
	const path = join(await scratch(attempt, "signature"), name);
	try {
		await origin.fetch(name, path);
	} catch (error) {
		throw new ScanError(`The signature ${name} of ${label(attempt)} could not be had, and verify asks for it`, { cause: error });
	}
	return readFile(path);
}
// src/install/signature/gpg.ts
async function verifyGpg(source, files, attempt) {
	const gpg = attempt.ports.which("gpg");
	if (gpg === void 0) throw new Error("gpg is not on the PATH, and it is needed to check the signature");
	const home = join(await scratch(attempt, "gpg"), "home");
	await mkdir(home, { mode: 448 });
	const key = join(home, "pinned.asc");
	await writeFile(key, source.key);
	await run(gpg, home, ["--import", key], attempt);
	return signer(await run(gpg, home, [
		"--status-fd",
		"1",
		"--verify",
		files.signature,
		files.artefact
	], attempt), source.fingerprint);
}
function signer(status, expected) {
	const lines = status.split("\n").filter((line) => line.startsWith("[GNUPG:] "));
	const found = lines.filter((line) => line.startsWith("[GNUPG:] VALIDSIG ")).map((line) => line.trim().split(" ").at(-1) ?? "");
	const bad = lines.find((line) => /^\[GNUPG:\] (?:BADSIG|ERRSIG|EXPSIG|EXPKEYSIG|REVKEYSIG|NODATA) ?/.test(line));
	if (bad !== void 0 || found.length === 0) throw new Error(`gpg says ${bad?.slice(9).trim() ?? "nothing of a valid signature"}`);
	const other = found.find((fingerprint) => fingerprint !== expected);
	if (other !== void 0) throw new Error(`expected a signature of ${expected}, found one of ${other}`);
	return `GPG key ${expected}`;
}
async function run(command, home, args, { ports }) {
	return (await ports.run({
		command,
		args: [
			"--homedir",
			home,
			"--batch",
			"--no-tty",
			"--no-autostart",
			"--no-auto-key-retrieve",
			...args
		],
		cwd: home,
		env: {
			PATH: ports.env["PATH"] ?? "",
			HOME: home,
			LC_ALL: "C"
		},
		timeoutMs: 6e4,
		maxOutputBytes: 1024 ** 2,
		signal: ports.signal
	})).stdout;
}
// src/install/signature/verify.ts
async function verifySignature(signature, evidence, attempt) {
	try {
		return await check(signature, evidence, attempt);
	} catch (error) {
		throw error instanceof ScanError ? error : new ScanError(`The signature of ${evidence.origin.where} does not hold, so it was not run: ${messageOf(error)}.`);
	}
}
async function check(signature, evidence, attempt) {
	switch (signature.kind) {
		case "gpg": return verifyGpg(signature, {
			artefact: evidence.file,
			signature: await beside(signature.file, evidence, attempt)
		}, attempt);
		case "sigstore-bundle": return verifyBundle(await readFile(await beside(signature.file, evidence, attempt), "utf8"), await readFile(evidence.file), signerOf(signature, attempt), attempt.request.sigstoreRoot);
		case "sigstore-checksums": return verifyChecksums(signerOf(signature, attempt), evidence, attempt);
		case "github-attestation": return verifyAttestation(signerOf(signature, attempt), evidence, attempt);
		default: return signature;
	}
}
function signerOf({ identity, issuer }, { wanted: { version } }) {
	return {
		identity: fill(identity, { version }),
		issuer
	};
}
async function beside(template, { asset, origin }, attempt) {
	const file = fill(template, {
		version: attempt.wanted.version,
		asset: fileNameOf(asset.url)
	});
	const path = join(await scratch(attempt, "signature"), file);
	try {
		await origin.fetch(file, path);
	} catch (error) {
		throw new ScanError(`The signature ${file} of ${label(attempt)} could not be had, and verify asks for it`, { cause: error });
	}
	return path;
}
export { verifySignature };
