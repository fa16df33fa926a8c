import { NETWORK_ENVIRONMENT, ScanError, USER_ENVIRONMENT, UserError, messageOf } from "./common.js";
import { ApiFailure, chooseContext, failureOf, fieldsOf, isPassing, isWebhookAway, mergeKubeconfigs, pathIn, textOf, unreachable } from "./failures2.js";
import { withoutSecrets } from "./redaction.js";
import { getProxyUrl } from "./toolkit.js";
import { require_undici } from "./undici.js";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import { access, readFile } from "node:fs/promises";
import { X509Certificate, createPrivateKey } from "node:crypto";
import { setMaxListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
// src/kube/paths.ts
function pathOf({ group, version, resource, namespace }, ...rest) {
	return `/${[
		...group === "" ? ["api", version] : [
			"apis",
			group,
			version
		],
		...namespace === void 0 ? [] : ["namespaces", namespace],
		resource,
		...rest
	].map(encodeURIComponent).join("/")}`;
}
function queryOf(values) {
	const given = Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, String(value)]]);
	return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}
function selectionQuery({ labelSelector, fieldSelector }) {
	return {
		labelSelector,
		fieldSelector
	};
}
function wordsFor({ resource, namespace }, name) {
	const what = name === void 0 ? resource : `${resource}/${name}`;
	return namespace === void 0 ? what : `${what} in the namespace ${namespace}`;
}
// src/kube/list.ts
const PAGE = 500;
const GONE$1 = 410;
const MAX_BEGINS = 10;
async function* pagesOf(requests, collection, selection, signal) {
	const seen = new Set();
	const tokens = new Set();
	let begins = 1;
	let next;
	do {
		if (tokens.has(next) || begins > MAX_BEGINS) throw new ScanError(`The API server comes to no end when it is asked to list ${wordsFor(collection)}`);
		tokens.add(next);
		const page = await pageOf(requests, collection, {
			...selectionQuery(selection),
			limit: PAGE,
			continue: next
		}, signal);
		if (page === "gone") {
			tokens.clear();
			begins += 1;
			next = void 0;
			continue;
		}
		const items = page.items.filter((item) => !seen.has(keyOf(item)));
		for (const item of items) seen.add(keyOf(item));
		yield {
			items,
			resourceVersion: page.resourceVersion
		};
		next = page.next;
		if (next === void 0) return;
	} while (true);
}
async function pageOf(requests, collection, query, signal) {
	try {
		const answer = fieldsOf(await requests.json({
			method: "GET",
			path: `${pathOf(collection)}${queryOf(query)}`,
			what: `list ${wordsFor(collection)}`,
			...signal !== void 0 && { signal }
		}));
		const meta = fieldsOf(answer["metadata"]);
		const kind = textOf(answer["kind"])?.replace(/List$/, "");
		const apiVersion = textOf(answer["apiVersion"]);
		return {
			items: (Array.isArray(answer["items"]) ? answer["items"] : []).flatMap((item) => objectOf(item, {
				kind,
				apiVersion
			})),
			next: textOf(meta["continue"]),
			resourceVersion: textOf(meta["resourceVersion"])
		};
	} catch (error) {
		if (error instanceof ApiFailure && error.status === GONE$1 && query["continue"] !== void 0) return "gone";
		throw error;
	}
}
function objectOf(item, { kind, apiVersion }) {
	const object = asObject(item);
	return object === void 0 ? [] : [{
		...apiVersion !== void 0 && { apiVersion },
		...kind !== void 0 && { kind },
		...object
	}];
}
function asObject(value) {
	const fields = fieldsOf(value);
	return textOf(fieldsOf(fields["metadata"])["name"]) === void 0 ? void 0 : fields;
}
function keyOf({ metadata: { uid, namespace = "", name } }) {
	return uid ?? `${namespace}/${name}`;
}
// src/kube/watch.ts
const OPEN_S = 120;
const SILENCE_MS = 15e4;
const GONE = 410;
const MAX_LINE = 33554432;
async function* watchObjects(watched) {
	const { signal } = watched;
	const known = new Map();
	let from;
	try {
		while (!signal.aborted) {
			if (from === void 0) from = yield* relisted(watched, known);
			from = yield* changes(watched, known, from);
		}
	} catch (error) {
		if (!signal.aborted) throw error;
	}
}
async function* relisted(watched, known) {
	const { requests, collection, selection, signal } = watched;
	const there = new Set();
	let version;
	for await (const page of pagesOf(requests, collection, selection, signal)) {
		version ??= page.resourceVersion;
		for (const object of page.items) {
			const before = known.get(keyOf(object));
			there.add(keyOf(object));
			known.set(keyOf(object), shell(object));
			if (before?.metadata.resourceVersion !== object.metadata.resourceVersion || before === void 0) yield {
				type: before === void 0 ? "ADDED" : "MODIFIED",
				object
			};
		}
	}
	for (const [key, object] of known) if (!there.has(key)) {
		known.delete(key);
		yield {
			type: "DELETED",
			object
		};
	}
	if (version === void 0) throw new ScanError(`The API server lists ${wordsFor(collection)} without a resourceVersion, so that they cannot be watched`);
	return version;
}
async function* changes(watched, known, from) {
	let version = from;
	try {
		for await (const { type, object } of eventsOf(watched, from)) {
			if (type === "ERROR") {
				const code = fieldsOf(object)["code"];
				if (code === GONE) return void 0;
				throw new ApiFailure(`The API server ended a watch of ${wordsFor(watched.collection)} (${String(code)}): ${textOf(fieldsOf(object)["message"]) ?? ""}`, Number(code));
			}
			const event = eventOf(type, object);
			if (event !== void 0) {
				version = event.object.metadata.resourceVersion ?? version;
				remember(known, event);
				yield event;
			}
		}
	} catch (error) {
		if (error instanceof ApiFailure && error.status === GONE) return void 0;
		if (error instanceof ScanError || !isPassing(error)) throw error;
		await setTimeout(250, void 0, { signal: watched.signal });
	}
	return version;
}
function remember(known, { type, object }) {
	if (type === "DELETED") known.delete(keyOf(object));
	else if (type !== "BOOKMARK") known.set(keyOf(object), shell(object));
}
function shell({ apiVersion, kind, metadata }) {
	return {
		...apiVersion !== void 0 && { apiVersion },
		...kind !== void 0 && { kind },
		metadata
	};
}
function eventOf(type, value) {
	if (type === "BOOKMARK") {
		const resourceVersion = textOf(fieldsOf(fieldsOf(value)["metadata"])["resourceVersion"]);
		return resourceVersion === void 0 ? void 0 : {
			type,
			object: { metadata: {
				name: "",
				resourceVersion
			} }
		};
	}
	const object = asObject(value);
	return object !== void 0 && (type === "ADDED" || type === "MODIFIED" || type === "DELETED") ? {
		type,
		object
	} : void 0;
}
async function* eventsOf({ requests, collection, selection, signal }, resourceVersion) {
	const query = {
		...selectionQuery(selection),
		watch: true,
		allowWatchBookmarks: true,
		resourceVersion,
		timeoutSeconds: OPEN_S
	};
	const { body } = await requests.stream({
		method: "GET",
		path: `${pathOf(collection)}${queryOf(query)}`,
		what: `watch ${wordsFor(collection)}`,
		silenceMs: SILENCE_MS,
		signal
	});
	for await (const line of linesOf(body)) {
		const event = fieldsOf(JSON.parse(line));
		yield {
			type: textOf(event["type"]),
			object: event["object"]
		};
	}
}
async function* linesOf(body) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const chunk of body) {
		rest += decoder.decode(chunk, { stream: true });
		for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
			const line = rest.slice(0, end);
			rest = rest.slice(end + 1);
			if (line.trim() !== "") yield line;
		}
		if (rest.length > MAX_LINE) throw new ScanError(`One event of a watch is longer than ${MAX_LINE} characters`);
	}
}
// src/kube/client.ts
const CONFLICT = 409;
const REVIEWS = {
	group: "authorization.k8s.io",
	version: "v1",
	resource: "selfsubjectaccessreviews"
};
function clusterApi(requests) {
	return {
		version: () => versionOf(requests),
		list: async function* list(collection, selection = {}) {
			for await (const { items } of pagesOf(requests, collection, selection)) yield* items;
		},
		get: async (collection, name) => {
			const path = pathOf(collection, name);
			const answer = await requests.json({
				method: "GET",
				path,
				what: `get ${wordsFor(collection, name)}`,
				also: [404]
			});
			return fieldsOf(answer)["kind"] === "Status" ? void 0 : asObject(answer);
		},
		create: (collection, object) => create(requests, collection, object),
		remove: (collection, name, graceSeconds) => remove(requests, {
			collection,
			name,
			graceSeconds
		}),
		watch: (collection, selection, signal) => watchObjects({
			requests,
			collection,
			selection,
			signal
		}),
		logs: ({ namespace, name, container }, maxBytes) => {
			const pods = {
				group: "",
				version: "v1",
				resource: "pods",
				namespace
			};
			const path = `${pathOf(pods, name, "log")}${queryOf({
				container,
				limitBytes: maxBytes
			})}`;
			return requests.text({
				method: "GET",
				path,
				what: `give the log of ${wordsFor(pods, name)}`
			});
		},
		may: (permission) => may(requests, permission)
	};
}
async function versionOf(requests) {
	const answer = await requests.json({
		method: "GET",
		path: "/version",
		what: "tell its version"
	});
	const version = textOf(fieldsOf(answer)["gitVersion"]);
	if (version === void 0) throw new ScanError("What answers there is no API server of Kubernetes: it tells no gitVersion");
	return version;
}
async function create(requests, collection, object) {
	let again = false;
	const { name } = object.metadata;
	const what = `create ${wordsFor(collection, name)}`;
	const answer = await requests.json({
		method: "POST",
		path: `${pathOf(collection)}${queryOf({ fieldManager: "gatehouse" })}`,
		what,
		body: object,
		also: [CONFLICT],
		onAgain: () => {
			again = true;
		}
	});
	if (fieldsOf(answer)["kind"] !== "Status") return expectObject(answer, name);
	if (!again) throw failureOf(what, CONFLICT, JSON.stringify(answer));
	const path = pathOf(collection, name);
	return expectObject(await requests.json({
		method: "GET",
		path,
		what: `get ${wordsFor(collection, name)}`
	}), name);
}
async function remove(requests, { collection, name, graceSeconds }) {
	await requests.text({
		method: "DELETE",
		path: pathOf(collection, name),
		what: `delete ${wordsFor(collection, name)}`,
		body: {
			apiVersion: "v1",
			kind: "DeleteOptions",
			propagationPolicy: "Background",
			...graceSeconds !== void 0 && { gracePeriodSeconds: graceSeconds }
		},
		also: [404]
	});
}
function expectObject(value, name) {
	const object = asObject(value);
	if (object === void 0) throw new ScanError(`The API server gave no object for ${name}`);
	return object;
}
async function may(requests, { verb, group, resource, namespace }) {
	const [name, subresource] = resource.split("/");
	const answer = await requests.json({
		method: "POST",
		path: pathOf(REVIEWS),
		what: "tell what the identity may do",
		body: {
			apiVersion: "authorization.k8s.io/v1",
			kind: "SelfSubjectAccessReview",
			spec: { resourceAttributes: {
				verb,
				group,
				resource: name,
				...subresource !== void 0 && { subresource },
				...namespace !== void 0 && { namespace }
			} }
		}
	});
	return fieldsOf(fieldsOf(answer)["status"])["allowed"] === true;
}
// src/kube/server.ts
async function serverOf({ cluster }, options) {
	const { fields, name } = cluster;
	const url = addressOf(textOf(fields["server"]), name);
	const insecure = fields["insecure-skip-tls-verify"] === true || url.startsWith("http:");
	if (insecure && !options.allowInsecure) {
		const how = url.startsWith("http:") ? "speaks HTTP" : "asks for insecure-skip-tls-verify";
		throw new UserError(`The cluster "${name}" of the kubeconfig ${how}, so that anybody on the way could read its credentials: give it certificate-authority-data, or accept that with insecure-skip-tls-verify.`);
	}
	const ca = await certificatesOf(cluster);
	const serverName = textOf(fields["tls-server-name"]);
	const proxyUrl = textOf(fields["proxy-url"]);
	if (proxyUrl !== void 0 && !(/^https?:\/\//.test(proxyUrl) && URL.canParse(proxyUrl))) throw new UserError(`proxy-url of the cluster "${name}" is no HTTP proxy: only http:// and https:// are known here.`);
	return {
		url,
		insecure,
		...ca !== void 0 && { ca },
		...serverName !== void 0 && { serverName },
		...proxyUrl !== void 0 && { proxyUrl }
	};
}
function addressOf(text, name) {
	if (text === void 0 || !/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) throw new UserError(`The cluster "${name}" of the kubeconfig has no server whose address begins with https://.`);
	const { username, password, search, hash } = new URL(text);
	if (username !== "" || password !== "") throw new UserError(`The address of the cluster "${name}" holds a user name or a password: put them into a user.`);
	if (search !== "" || hash !== "") throw new UserError(`The address of the cluster "${name}" goes on with "?" or "#", which that of no API server does.`);
	return text.replace(/\/+$/, "");
}
async function certificatesOf(cluster) {
	const what = `certificate-authority of the cluster "${cluster.name}"`;
	const pem = await pemOf(cluster, "certificate-authority", what);
	if (pem !== void 0 && !pem.includes("-----BEGIN CERTIFICATE-----")) throw new UserError(`${what} holds no certificate in PEM.`);
	return pem;
}
async function pemOf(entry, name, what) {
	const data = textOf(entry.fields[`${name}-data`]);
	if (data !== void 0) return Buffer.from(data, "base64").toString("utf8");
	const path = textOf(entry.fields[name]);
	return path === void 0 ? void 0 : readText(pathIn(entry, path, what), what);
}
async function readText(path, what) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		throw new UserError(`${what}, ${path}, cannot be read`, { cause: error });
	}
}
// src/kube/credentials.ts
async function credentialsOf({ user }, server, plugin) {
	const { fields, name } = user;
	assertKnownWays(user);
	const certificate = await certificateOf(user);
	const token = textOf(fields["token"]);
	const tokenFile = textOf(fields["tokenFile"]);
	if (tokenFile !== void 0) {
		const path = pathIn(user, tokenFile, `tokenFile of the user "${name}"`);
		return async () => ({
			...certificate,
			...await tokenIn(path, `tokenFile of the user "${name}"`)
		});
	}
	if (token !== void 0) {
		const authorization = bearer(token, `The token of the user "${name}"`);
		return async () => ({
			...certificate,
			authorization
		});
	}
	const [login, password] = [textOf(fields["username"]), textOf(fields["password"])];
	if (login !== void 0 && password !== void 0) {
		const authorization = `Basic ${Buffer.from(`${login}:${password}`, "utf8").toString("base64")}`;
		return async () => ({
			...certificate,
			authorization
		});
	}
	if (certificate === void 0 && fields["exec"] !== void 0) return plugin(user, server);
	return async () => certificate ?? {};
}
function assertKnownWays({ fields, name }) {
	const provider = fieldsOf(fields["auth-provider"])["name"];
	if (fields["auth-provider"] !== void 0) throw new UserError(`The user "${name}" of the kubeconfig has the auth-provider ${textOf(provider) ?? ""}, which Kubernetes took away in 1.26: make the kubeconfig again with a credential plug-in (exec), as "gcloud container clusters get-credentials", "aws eks update-kubeconfig" and "kubelogin convert-kubeconfig" do.`);
	const impersonated = [
		"as",
		"as-groups",
		"as-uid",
		"as-user-extra"
	].find((key) => fields[key] !== void 0);
	if (impersonated !== void 0) throw new UserError(`The user "${name}" of the kubeconfig wants to be somebody else (${impersonated}), which is not done here: give it credentials of its own.`);
}
async function certificateOf(user) {
	const what = (part) => `${part} of the user "${user.name}"`;
	const cert = await pemOf(user, "client-certificate", what("client-certificate"));
	const key = await pemOf(user, "client-key", what("client-key"));
	if (cert === void 0 && key === void 0) return;
	if (cert === void 0 || key === void 0) throw new UserError(`The user "${user.name}" of the kubeconfig has a ${cert === void 0 ? "client-key without its client-certificate" : "client-certificate without its client-key"}.`);
	assertValid(cert, what("client-certificate"));
	assertKeyOf(cert, key, what("client-key"));
	return { certificate: {
		cert,
		key
	} };
}
function assertValid(cert, what, now = Date.now()) {
	let read;
	try {
		read = new X509Certificate(cert);
	} catch {
		throw new UserError(`${what} is no certificate in PEM.`);
	}
	if (Date.parse(read.validTo) < now) throw new UserError(`${what} expired on ${new Date(read.validTo).toISOString().slice(0, 10)}: have a new one issued.`);
	if (Date.parse(read.validFrom) > now) throw new UserError(`${what} is not valid before ${new Date(read.validFrom).toISOString()}: check the clock of this machine.`);
}
function assertKeyOf(cert, key, what) {
	if (/^(?:-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED)/m.test(key)) throw new UserError(`${what} needs a passphrase, which nobody is here to type: give it without one.`);
	let read;
	try {
		read = createPrivateKey(key);
	} catch {
		throw new UserError(`${what} is no private key in PEM.`);
	}
	if (!new X509Certificate(cert).checkPrivateKey(read)) throw new UserError(`${what} belongs to another certificate than the one beside it: take both from the same place.`);
}
function bearer(token, what) {
	if (!/^[\u0021-\u007e]+$/.test(token)) throw new UserError(`${what} is empty, or holds a line break, a space or another character that no token has: check that it was copied as it is.`);
	return `Bearer ${token}`;
}
async function tokenIn(path, what) {
	const token = (await readText(path, what)).trim();
	if (token === "") throw new UserError(`${what}, ${path}, is empty.`);
	return { authorization: bearer(token, `${what}, ${path},`) };
}
// src/kube/exec-plugin.ts
const VERSIONS = ["client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1"];
const CLOUDS = /^(?:AWS|AZURE|AAD|ARM|GOOGLE|CLOUDSDK|OCI_CLI|ALIBABA_CLOUD|IBMCLOUD)_[A-Z0-9_]+$/;
const FORBIDDEN = /^(?:GITHUB|GH|ACTIONS|RUNNER|INPUT|GATEHOUSE|NODE|NPM)_|^(?:GH_TOKEN|GITHUB_TOKEN)$/i;
const TIMEOUT_MS = 6e4;
const MAX_BYTES = 1048576;
const EARLY_MS = 1e4;
function execPlugins(ports) {
	const refused = ports.names.find((name) => FORBIDDEN.test(name));
	if (refused !== void 0) throw new UserError(`kubeconfig-env: ${refused} is of GitHub, the runner or Gatehouse, and no plug-in is given it.`);
	return (user, server) => {
		const plugin = pluginOf(user, server, ports);
		let last;
		return async (again) => {
			if (last === void 0 || again === "again" || (last.expires ?? Infinity) - EARLY_MS < Date.now()) last = await ask$1(plugin, ports);
			return last;
		};
	};
}
function pluginOf(user, server, ports) {
	const exec = fieldsOf(user.fields["exec"]);
	const [command, apiVersion] = [textOf(exec["command"]), textOf(exec["apiVersion"])];
	const of = `of the user "${user.name}" of the kubeconfig`;
	if (command === void 0) throw new UserError(`The credential plug-in ${of} has no command.`);
	if (apiVersion === void 0 || !VERSIONS.includes(apiVersion)) throw new UserError(`The credential plug-in ${command} ${of} speaks ${apiVersion ?? "no version"}, and ${VERSIONS.join(" and ")} are known: make the kubeconfig again with a newer version of its tool.`);
	if (exec["interactiveMode"] === "Always") throw new UserError(`The credential plug-in ${command} ${of} wants to ask somebody, and nobody is here: use one that does not.`);
	const hint = textOf(exec["installHint"])?.trim().replaceAll(/\s+/g, " ").slice(0, 300);
	return {
		name: command,
		user: user.name,
		apiVersion,
		command: commandPath(command, user, ports),
		args: (Array.isArray(exec["args"]) ? exec["args"] : []).map(String),
		env: {
			...environmentOf(ports),
			...ownEnvironment(exec["env"]),
			KUBERNETES_EXEC_INFO: infoOf(apiVersion, exec, server)
		},
		folder: user.folder ?? ports.folder,
		hint: hint === void 0 ? "" : `; the kubeconfig says: ${hint}`
	};
}
function commandPath(command, { folder, name }, _ports) {
	if (!/[\\/]/.test(command) || resolve(command) === command) return command;
	if (folder === void 0) throw new UserError(`The credential plug-in of the user "${name}" is the relative path "${command}", and a kubeconfig that is no file has no folder.`);
	return resolve(folder, command);
}
function environmentOf({ env, names }) {
	const allowed = new Set([
		...NETWORK_ENVIRONMENT,
		...USER_ENVIRONMENT,
		...names
	]);
	return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== void 0 && (allowed.has(name) || CLOUDS.test(name)) ? [[name, value]] : []));
}
function ownEnvironment(list) {
	const pairs = (Array.isArray(list) ? list : []).map(fieldsOf);
	return Object.fromEntries(pairs.flatMap(({ name, value }) => typeof name === "string" && typeof value === "string" ? [[name, value]] : []));
}
function infoOf(apiVersion, exec, server) {
	const cluster = {
		server: server.url,
		...server.serverName !== void 0 && { "tls-server-name": server.serverName },
		...server.insecure && { "insecure-skip-tls-verify": true },
		...server.ca !== void 0 && { "certificate-authority-data": Buffer.from(server.ca).toString("base64") },
		...server.proxyUrl !== void 0 && { "proxy-url": server.proxyUrl }
	};
	const wanted = exec["provideClusterInfo"] === true;
	return JSON.stringify({
		apiVersion,
		kind: "ExecCredential",
		spec: {
			interactive: false,
			...wanted && { cluster }
		}
	});
}
async function ask$1(plugin, { run, signal }) {
	const { command, args, env, folder } = plugin;
	let result;
	try {
		result = await run({
			command,
			args,
			env,
			cwd: folder,
			timeoutMs: TIMEOUT_MS,
			maxOutputBytes: MAX_BYTES,
			signal
		});
	} catch (error) {
		throw new ScanError(`${said(plugin)} cannot be run: ${messageOf(error)}${plugin.hint}`);
	}
	if (result.endedBy !== "exit" || result.exitCode !== 0) throw new ScanError(`${said(plugin)} ${endOf(result)}${complaint(result)}${plugin.hint}`);
	return answerOf(result.stdout, plugin);
}
function said({ name, user }) {
	return `The credential plug-in ${name} of the user "${user}"`;
}
function endOf({ endedBy, exitCode, signal }) {
	return endedBy === "exit" ? `ended with exit code ${exitCode ?? ""}` : endedBy === "timeout" ? `did not answer within ${TIMEOUT_MS / 1e3} seconds` : endedBy === "output-limit" ? "prints without end, and was ended" : `was ended (${signal ?? endedBy})`;
}
function complaint({ stderr }) {
	const line = stderr.trim().split("\n").at(-1)?.trim() ?? "";
	return line === "" ? "" : `: ${withoutSecrets(line.slice(0, 2e3)).slice(0, 300)}`;
}
function answerOf(stdout, plugin) {
	const answer = fieldsOf(parsed$1(stdout));
	const status = fieldsOf(answer["status"]);
	if (answer["kind"] !== "ExecCredential" || answer["apiVersion"] !== plugin.apiVersion) throw new ScanError(`${said(plugin)} did not print an ExecCredential of ${plugin.apiVersion}`);
	const token = textOf(status["token"]);
	const [cert, key] = [textOf(status["clientCertificateData"]), textOf(status["clientKeyData"])];
	if (token === void 0 && (cert === void 0 || key === void 0)) throw new ScanError(`${said(plugin)} printed neither a token nor a certificate with its key`);
	if (cert !== void 0) assertValid(cert, `The certificate of the credential plug-in ${plugin.name}`);
	if (cert !== void 0 && key !== void 0) assertKeyOf(cert, key, `The key of the credential plug-in ${plugin.name}`);
	const expires = Date.parse(textOf(status["expirationTimestamp"]) ?? "");
	if (expires <= Date.now()) throw new ScanError(`${said(plugin)} gave credentials that had expired at ${new Date(expires).toISOString()}`);
	return {
		...token !== void 0 && { authorization: bearer(token, `The token that ${said(plugin).replace(/^The/, "the")} printed`) },
		...cert !== void 0 && key !== void 0 && { certificate: {
			cert,
			key
		} },
		...!Number.isNaN(expires) && { expires }
	};
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/kube/minimal.ts
function minimalKubeconfig(name, server, credentials) {
	const token = /^Bearer (?<token>.+)$/.exec(credentials.authorization ?? "")?.groups?.["token"];
	const { certificate } = credentials;
	const cluster = {
		server: server.url,
		...server.ca !== void 0 && { "certificate-authority-data": encoded(server.ca) },
		...server.serverName !== void 0 && { "tls-server-name": server.serverName },
		...server.proxyUrl !== void 0 && { "proxy-url": server.proxyUrl },
		...server.insecure && { "insecure-skip-tls-verify": true }
	};
	const user = {
		...token !== void 0 && { token },
		...loginOf(credentials),
		...certificate !== void 0 && {
			"client-certificate-data": encoded(certificate.cert),
			"client-key-data": encoded(certificate.key)
		}
	};
	return `${JSON.stringify({
		apiVersion: "v1",
		kind: "Config",
		"current-context": name,
		clusters: [{
			name,
			cluster
		}],
		users: [{
			name,
			user
		}],
		contexts: [{
			name,
			context: {
				cluster: name,
				user: name
			}
		}]
	})}\n`;
}
function encoded(text) {
	return Buffer.from(text, "utf8").toString("base64");
}
function loginOf({ authorization = "" }) {
	const basic = /^Basic (?<basic>.+)$/.exec(authorization)?.groups?.["basic"];
	const [username, ...rest] = Buffer.from(basic ?? "", "base64").toString("utf8").split(":");
	return basic === void 0 ? {} : {
		username,
		password: rest.join(":")
	};
}
// src/kube/requests.ts
const PATIENCE = {
	silenceMs: 3e4,
	outageMs: 6e4
};
const BUSY = new Set([
	429,
	500,
	502,
	503,
	504
]);
const MAX_WAIT_MS = 3e4;
const MAX_SAID_BYTES = 65536;
const MAX_ANSWER_BYTES = 67108864;
const FIRST_OUTAGE_MS = 3e3;
const WEBHOOK_OUTAGE_MS = 1e4;
function requestsTo(server, transport, source, { signal, patience = PATIENCE, known = { answered: false } }) {
	setMaxListeners(0, signal);
	const around = {
		server,
		transport,
		source,
		signal,
		patience,
		known,
		sent: 0
	};
	return {
		stream: (wanted) => ask(wanted, around, async (answer) => answer),
		text: (wanted) => ask(wanted, around, textIn),
		json: (wanted) => ask(wanted, around, async (answer) => parsed(await textIn(answer), wanted, server)),
		count: () => around.sent
	};
}
async function ask(wanted, around, read) {
	const began = performance.now();
	const { patience } = around;
	for (let wait = 250;; wait = Math.min(wait * 2, 4e3)) {
		const tried = await attempt(wanted, around, read);
		if ("value" in tried) return tried.value;
		const outageMs = Math.min(patience.outageMs, mostOf(tried.failure, around));
		const pause = Math.min(tried.afterMs ?? wait, MAX_WAIT_MS);
		if (performance.now() - began + pause > outageMs) throw tried.failure;
		await setTimeout(pause, void 0, { signal: wanted.signal ?? around.signal });
		wanted.onAgain?.();
	}
}
function mostOf({ message }, { known: { answered } }) {
	return isWebhookAway(message) ? WEBHOOK_OUTAGE_MS : answered ? Infinity : FIRST_OUTAGE_MS;
}
async function attempt(wanted, around, read) {
	try {
		const answer = await once(wanted, around);
		if (answer.status >= 200 && answer.status < 300 || wanted.also?.includes(answer.status) === true) return { value: await read(answer) };
		const failure = failureOf(wanted.what, answer.status, await textIn(answer, MAX_SAID_BYTES));
		if (!BUSY.has(answer.status)) throw failure;
		const after = Number(answer.header("retry-after"));
		return {
			failure,
			...after > 0 && { afterMs: after * 1e3 }
		};
	} catch (error) {
		(wanted.signal ?? around.signal).throwIfAborted();
		if (error instanceof ScanError || error instanceof UserError) throw error;
		const failure = unreachable(around.server.url, error, around.transport.proxy);
		if (!isPassing(error)) throw failure;
		return { failure };
	}
}
async function once(wanted, around) {
	const { method, path, body, silenceMs = around.patience.silenceMs, signal = around.signal } = wanted;
	const asked = {
		method,
		path,
		silenceMs,
		signal,
		...body !== void 0 && { body }
	};
	const send = async (again) => {
		const credentials = await around.source(again);
		around.sent += 1;
		const answer = await around.transport.send(asked, credentials);
		around.known.answered = true;
		return answer;
	};
	const first = await send();
	if (first.status !== 401) return first;
	await first.body.dump();
	return send("again");
}
async function textIn({ body }, most = MAX_ANSWER_BYTES) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > most) break;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function parsed(text, { what }, { url }) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new ScanError(`What answers at ${url} is no API server: asked to ${what}, it gave no JSON`, { cause: error });
	}
}
// src/kube/transport.ts
var import_undici = require_undici();
const CONNECT_MS = 1e4;
const CONNECTIONS = 16;
function transportTo(server, userAgent) {
	let made;
	const dispatcherFor = ({ certificate }) => {
		if (made === void 0 || made.cert !== certificate?.cert) {
			made?.dispatcher.close();
			made = {
				dispatcher: dispatcherOf(server, certificate),
				cert: certificate?.cert
			};
		}
		return made.dispatcher;
	};
	const proxy = proxyOf(server);
	return {
		...proxy !== void 0 && { proxy: `${proxy.protocol}//${proxy.host}` },
		send: async ({ method, path, body, silenceMs, signal }, credentials) => {
			const { statusCode, headers, body: answer } = await (0, import_undici.request)(`${server.url}${path}`, {
				dispatcher: dispatcherFor(credentials),
				method,
				signal,
				headersTimeout: silenceMs,
				bodyTimeout: silenceMs,
				headers: {
					"user-agent": userAgent,
					accept: "application/json",
					...credentials.authorization !== void 0 && { authorization: credentials.authorization },
					...body !== void 0 && { "content-type": "application/json" }
				},
				...body !== void 0 && { body: JSON.stringify(body) }
			});
			answer.on("error", () => void 0);
			const header = (name) => [headers[name]].flat()[0];
			return {
				status: statusCode,
				header,
				body: answer
			};
		},
		close: async () => {
			await made?.dispatcher.destroy();
		}
	};
}
function dispatcherOf(server, certificate) {
	const tls = {
		rejectUnauthorized: !server.insecure,
		...server.ca !== void 0 && { ca: server.ca },
		...server.serverName !== void 0 && { servername: server.serverName },
		...certificate !== void 0 && {
			cert: certificate.cert,
			key: certificate.key
		}
	};
	const proxy = proxyOf(server);
	return proxy === void 0 ? new import_undici.Agent({
		connections: CONNECTIONS,
		connect: {
			...tls,
			timeout: CONNECT_MS
		}
	}) : new import_undici.ProxyAgent({
		uri: proxy.href,
		connections: CONNECTIONS,
		requestTls: {
			...tls,
			timeout: CONNECT_MS
		}
	});
}
function proxyOf({ url, proxyUrl }) {
	try {
		return proxyUrl === void 0 ? getProxyUrl(new URL(url)) : new URL(proxyUrl);
	} catch (cause) {
		throw new UserError("https_proxy or HTTPS_PROXY is no address, as http://proxy.acme.example:3128 is one.", { cause });
	}
}
// src/kube/connect.ts
async function connectCluster(options, ports) {
	const { name, server, source } = await wayTo(options, ports);
	const transport = transportTo(server, ports.userAgent);
	const { patience } = ports;
	const known = { answered: false };
	const made = (signal) => requestsTo(server, transport, source, {
		signal,
		...!ports.signal.aborted && { known },
		...patience && { patience }
	});
	const all = [made(ports.signal)];
	return {
		api: clusterApi(all[0] ?? made(ports.signal)),
		name,
		server: server.url,
		kubeconfig: async () => minimalKubeconfig(name, server, await source()),
		under: (signal) => {
			const requests = made(signal);
			all.push(requests);
			return clusterApi(requests);
		},
		requests: () => all.reduce((sum, one) => sum + one.count(), 0),
		close: () => transport.close()
	};
}
async function wayTo(options, ports) {
	const texts = await kubeconfigsOf(options, ports);
	if (texts.length > 0) return fromContext(chooseContext(mergeKubeconfigs(texts), options.context), options, ports);
	const inside = await inCluster(ports);
	if (inside === void 0) {
		assertNoPod(ports);
		throw new UserError("No cluster is named: give a kubeconfig with kubeconfig or kubeconfig-content, or set KUBECONFIG. Only clusters of Kubernetes can be benchmarked: ECS, Nomad, Cloud Run and other schedulers have no API that kube-bench, Kubescape, kube-hunter or Sonobuoy speak.");
	}
	if (options.context !== void 0) throw new UserError(`context: there is no kubeconfig that could have the context "${options.context}".`);
	return inside;
}
async function fromContext(context, options, ports) {
	const server = await serverOf(context, options);
	const { run, env, signal } = ports;
	const plugins = execPlugins({
		run,
		env,
		signal,
		names: options.pluginEnv,
		folder: options.folder
	});
	return {
		name: context.name,
		server,
		source: await credentialsOf(context, server, plugins)
	};
}
async function kubeconfigsOf({ content, files, folder }, { env }) {
	if (content !== void 0 && files !== void 0) throw new UserError("kubeconfig and kubeconfig-content both name a kubeconfig: give one of the two.");
	if (content !== void 0) return [{
		text: content,
		source: "kubeconfig-content"
	}];
	const named = files ?? env["KUBECONFIG"];
	if (named !== void 0 && named !== "") return filesOf(named.split(delimiter).filter((path) => path !== "").map((path) => resolve(folder, path)), files === void 0 ? "KUBECONFIG" : "kubeconfig");
	const home = [env["HOME"], env["USERPROFILE"]].find((path) => path !== void 0 && isAbsolute(path));
	const own = home === void 0 ? void 0 : join(home, ".kube", "config");
	return own !== void 0 && await isThere(own) ? filesOf([own], "the kubeconfig of the user") : [];
}
async function filesOf(paths, name) {
	const there = await Promise.all(paths.map(isThere));
	const found = paths.filter((_, index) => there[index] === true);
	if (found.length === 0) {
		const [first] = paths;
		throw new UserError(first === void 0 ? `${name} names no file.` : `${name}: there is no file ${paths.join(" and no file ")}.`);
	}
	return Promise.all(found.map(async (path) => ({
		text: await readText(path, name),
		source: path,
		path
	})));
}
function isThere(path) {
	return access(path).then(() => true, () => false);
}
function assertNoPod({ env }) {
	if ((env["KUBERNETES_SERVICE_HOST"] ?? "") !== "") throw new UserError("This pod has no token of a service account, and no other cluster is named: set serviceAccountName and automountServiceAccountToken: true in the pod, as docs/k8s/cronjob.yaml does, or give a kubeconfig with kubeconfig or kubeconfig-content.");
}
const SERVICE_ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount";
async function inCluster({ env, serviceAccount = SERVICE_ACCOUNT }) {
	const [host, port] = [env["KUBERNETES_SERVICE_HOST"], env["KUBERNETES_SERVICE_PORT"]];
	const token = join(serviceAccount, "token");
	if (host === void 0 || port === void 0 || host === "" || !await isThere(token)) return;
	const ca = await readFile(join(serviceAccount, "ca.crt"), "utf8").catch(() => void 0);
	return {
		name: "in-cluster",
		server: {
			url: `https://${host.includes(":") ? `[${host}]` : host}:${port}`,
			insecure: false,
			...ca !== void 0 && { ca }
		},
		source: async () => tokenIn(token, "the token of the service account")
	};
}
export { connectCluster };
