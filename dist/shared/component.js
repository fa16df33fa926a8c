import { __toESM } from "./rolldown-runtime.js";
import { canonicalPurl, require_packageurl_js } from "./purl.js";
import { require_semver } from "./semver.js";
// src/ledger/versions/segments.ts
var import_packageurl_js = require_packageurl_js();
var import_semver = __toESM(require_semver(), 1);
function compareDigits(a, b) {
	const left = a.replace(/^0+/, "");
	const right = b.replace(/^0+/, "");
	return left.length - right.length || byText(left, right);
}
function byText(a, b) {
	return a < b ? -1 : Number(a > b);
}
function compareLists(a, b, missing, compare) {
	const length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index += 1) {
		const order = compare(a[index] ?? missing, b[index] ?? missing);
		if (order !== 0) return order;
	}
	return 0;
}
// src/ledger/versions/apk.ts
const VERSION$2 = /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z]?)(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[0-9a-f]+)?(?:-r(?<revision>\d+))?$/;
const SUFFIXES = [
	"alpha",
	"beta",
	"pre",
	"rc",
	"",
	"cvs",
	"svn",
	"git",
	"hg",
	"p"
];
function compareApk(a, b) {
	const left = VERSION$2.exec(a)?.groups;
	const right = VERSION$2.exec(b)?.groups;
	return left === void 0 || right === void 0 ? void 0 : compareLists(list(left["numbers"]), list(right["numbers"]), "", compareNumbers) || byText(left["letter"] ?? "", right["letter"] ?? "") || compareLists(suffixes(left["suffixes"]), suffixes(right["suffixes"]), "", compareSuffix) || compareDigits(left["revision"] ?? "0", right["revision"] ?? "0");
}
function list(numbers) {
	return (numbers ?? "").split(".");
}
function compareNumbers(a, b) {
	return Number(a !== "") - Number(b !== "") || compareDigits(a, b);
}
function suffixes(text) {
	return (text ?? "").split("_").slice(1);
}
function compareSuffix(a, b) {
	const [left, right] = [a.replace(/\d+$/, ""), b.replace(/\d+$/, "")];
	return SUFFIXES.indexOf(left) - SUFFIXES.indexOf(right) || compareDigits(a.slice(left.length), b.slice(right.length));
}
// src/ledger/versions/deb.ts
function compareDeb(a, b) {
	const left = parts$1(a);
	const right = parts$1(b);
	return left === void 0 || right === void 0 ? void 0 : compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function parts$1(version) {
	const { epoch = "0", rest = "" } = /^(?:(?<epoch>\d+):)?(?<rest>[\w.+~:-]+)$/.exec(version)?.groups ?? {};
	const dash = rest.lastIndexOf("-");
	return rest === "" ? void 0 : {
		epoch,
		upstream: dash === -1 ? rest : rest.slice(0, dash),
		revision: dash === -1 ? "0" : rest.slice(dash + 1)
	};
}
function comparePart(a, b) {
	let left = a;
	let right = b;
	while (left !== "" || right !== "") {
		const words = [/^\D*/.exec(left)?.[0] ?? "", /^\D*/.exec(right)?.[0] ?? ""];
		const byWord = compareWords(...words);
		if (byWord !== 0) return byWord;
		left = left.slice(words[0].length);
		right = right.slice(words[1].length);
		const numbers = [/^\d*/.exec(left)?.[0] ?? "", /^\d*/.exec(right)?.[0] ?? ""];
		const byNumber = compareDigits(...numbers);
		if (byNumber !== 0) return byNumber;
		left = left.slice(numbers[0].length);
		right = right.slice(numbers[1].length);
	}
	return 0;
}
function compareWords(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const order = weight(a[index]) - weight(b[index]);
		if (order !== 0) return order;
	}
	return 0;
}
function weight(character) {
	if (character === void 0) return 0;
	const code = character.charCodeAt(0);
	return character === "~" ? -1 : /[A-Za-z]/.test(character) ? code : code + 256;
}
// src/ledger/versions/dotted.ts
const VERSION$1 = /^v?(?<release>\d+(?:\.\d+)*)(?:-(?<early>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
function compareDotted(a, b) {
	const left = VERSION$1.exec(a)?.groups;
	const right = VERSION$1.exec(b)?.groups;
	if (left === void 0 || right === void 0) return;
	const early = [left["early"], right["early"]].map((text) => text?.toLowerCase().split("."));
	return compareLists((left["release"] ?? "").split("."), (right["release"] ?? "").split("."), "0", compareDigits) || Number(early[0] === void 0) - Number(early[1] === void 0) || compareLists(early[0] ?? [], early[1] ?? [], "", compareEarly);
}
function compareEarly(a, b) {
	return rank$2(a) - rank$2(b) || (rank$2(a) === 1 ? compareDigits(a, b) : byText(a, b));
}
function rank$2(part) {
	return part === "" ? 0 : /^\d+$/.test(part) ? 1 : 2;
}
// src/ledger/versions/gem.ts
function compareGem(a, b) {
	return [a, b].every((version) => /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-.]+)?$/.test(version)) ? compareLists(segments(a), segments(b), "0", compareSegments) : void 0;
}
function segments(version) {
	return version.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
}
function compareSegments(a, b) {
	const digits = [/^\d/.test(a), /^\d/.test(b)];
	return Number(digits[0]) - Number(digits[1]) || (digits[0] === true ? compareDigits(a, b) : byText(a, b));
}
// src/ledger/versions/maven.ts
const QUALIFIERS = [
	"alpha",
	"beta",
	"milestone",
	"rc",
	"snapshot",
	"",
	"sp"
];
const SAME = {
	cr: "rc",
	ga: "",
	final: "",
	release: ""
};
const SHORT = {
	a: "alpha",
	b: "beta",
	m: "milestone"
};
function compareMaven(a, b) {
	if ([a, b].some((version) => /[.-](?:ga|final|release)[.-]/i.test(version))) return;
	const left = tokens(a);
	const right = tokens(b);
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const one = left[index] ?? padding(right[index]);
		const other = right[index] ?? padding(left[index]);
		if (isDisputed(one, other)) return;
		const order = compareTokens(one, other);
		if (order !== 0) return order;
	}
	return 0;
}
function isDisputed(a, b) {
	const afterDot = [a, b].some(({ separator, text }) => separator === "." && isQualifier(text));
	return a.separator !== b.separator && (afterDot || a.text === "" || b.text === "");
}
function isQualifier(text) {
	return text !== "" && !/^\d/.test(text);
}
const NULLS = new Set(["", "0"]);
function tokens(version) {
	const pieces = [...version.toLowerCase().matchAll(/(?<separator>[.-]?)(?<text>\d+|[^\d.-]+|(?<=[.-])(?=[.-]|$))/g)];
	return trimmed(pieces.map(({ groups = {} }, index) => {
		const { separator = "", text = "" } = groups;
		const beforeDigit = /^\d/.test(pieces[index + 1]?.[0] ?? "");
		return {
			separator: separator === "." || index === 0 ? "." : "-",
			text: (beforeDigit ? SHORT[text] : void 0) ?? SAME[text] ?? (/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text)
		};
	}));
}
function trimmed(read) {
	const kept = [];
	for (const token of read) {
		if (token.separator === "-" || isQualifier(token.text)) dropNulls(kept);
		kept.push(token);
	}
	dropNulls(kept);
	return kept;
}
function dropNulls(kept) {
	while (kept.length > 1 && NULLS.has(kept.at(-1)?.text ?? "1")) kept.pop();
}
function padding(other) {
	const text = /^\d/.test(other?.text ?? "") ? "0" : "";
	return {
		separator: other?.separator ?? ".",
		text
	};
}
function compareTokens(a, b) {
	const numbers = /^\d/.test(a.text) && /^\d/.test(b.text);
	if (a.separator === b.separator && numbers) return compareDigits(a.text, b.text);
	return rank$1(a) - rank$1(b) || (numbers ? compareDigits(a.text, b.text) : compareQualifiers(a.text, b.text));
}
function rank$1({ separator, text }) {
	return /^\d/.test(text) ? separator === "." ? 2 : 1 : 0;
}
function compareQualifiers(a, b) {
	return placeOf(a) - placeOf(b) || byText(a, b);
}
function placeOf(qualifier) {
	const index = QUALIFIERS.indexOf(qualifier);
	return index === -1 ? QUALIFIERS.length : index;
}
// src/ledger/versions/pypi.ts
const VERSION = /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<stage>a|alpha|b|beta|c|rc|pre|preview)[-_.]?(?<number>\d*))?(?<post>-(?<bare>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
function comparePypi(a, b) {
	const left = VERSION.exec(a.trim().toLowerCase())?.groups;
	const right = VERSION.exec(b.trim().toLowerCase())?.groups;
	return left === void 0 || right === void 0 ? void 0 : compareDigits(left["epoch"] ?? "0", right["epoch"] ?? "0") || compareLists(release(left), release(right), "0", compareDigits) || compareLists(suffix(left), suffix(right), "", compareDigits) || compareLists(local(left), local(right), "", compareLocal);
}
function release(groups) {
	return (groups["release"] ?? "").split(".");
}
const STAGES = {
	a: "1",
	alpha: "1",
	b: "2",
	beta: "2"
};
function suffix({ stage, number, post, bare, postNumber, dev, devNumber }) {
	return [
		dev !== void 0 && stage === void 0 && post === void 0 ? "0" : stage === void 0 ? "4" : STAGES[stage] ?? "3",
		number === void 0 || number === "" ? "0" : number,
		...post === void 0 ? ["0", "0"] : ["1", bare ?? (postNumber === "" ? "0" : postNumber ?? "0")],
		...dev === void 0 ? ["1", "0"] : ["0", devNumber === "" ? "0" : devNumber ?? "0"]
	];
}
function local(groups) {
	return (groups["local"] ?? "").split(/[-_.]/).filter((part) => part !== "");
}
function compareLocal(a, b) {
	return localRank(a) - localRank(b) || (localRank(a) === 2 ? compareDigits(a, b) : byText(a, b));
}
function localRank(part) {
	return part === "" ? 0 : /^\d+$/.test(part) ? 2 : 1;
}
// src/ledger/versions/rpm.ts
function compareRpm(a, b) {
	const left = parts(a);
	const right = parts(b);
	if (left === void 0 || right === void 0) return;
	const order = compareDigits(left.epoch, right.epoch) || compareLabel(left.version, right.version);
	return order !== 0 || left.release === void 0 || right.release === void 0 ? order : compareLabel(left.release, right.release);
}
function parts(text) {
	const { epoch = "0", version, release } = /^(?:(?<epoch>\d+):)?(?<version>[\w.+~^]+)(?:-(?<release>[\w.+~^]+))?$/.exec(text)?.groups ?? {};
	return version === void 0 ? void 0 : {
		epoch,
		version,
		release
	};
}
function compareLabel(a, b) {
	const left = a.match(SEGMENTS) ?? [];
	const right = b.match(SEGMENTS) ?? [];
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const order = compareSegment(left[index], right[index]);
		if (order !== 0) return order;
	}
	return 0;
}
const SEGMENTS = /\d+|[A-Za-z]+|~|\^/g;
function rank(segment) {
	if (segment === void 0) return 1;
	return segment === "~" ? 0 : segment === "^" ? 2 : /^\d/.test(segment) ? 4 : 3;
}
function compareSegment(a, b) {
	const order = rank(a) - rank(b);
	if (order !== 0 || a === void 0 || b === void 0) return order;
	return /^\d/.test(a) ? compareDigits(a, b) : byText(a, b);
}
// src/ledger/versions/compare.ts
const ORDERS = {
	npm: compareSemver,
	golang: compareSemver,
	cargo: compareSemver,
	hex: compareSemver,
	pub: compareSemver,
	swift: compareSemver,
	pypi: comparePypi,
	deb: compareDeb,
	rpm: compareRpm,
	apk: compareApk,
	apkbuild: compareApk,
	alpine: compareApk,
	maven: compareMaven,
	gem: compareGem
};
function compareVersions(type, a, b) {
	if (a === b) return 0;
	return a.length > MAX_CHARACTERS || b.length > MAX_CHARACTERS ? void 0 : (Object.hasOwn(ORDERS, type) ? ORDERS[type] ?? compareDotted : compareDotted)(a, b);
}
const MAX_CHARACTERS = 300;
function compareSemver(a, b) {
	const left = (0, import_semver.parse)(whole(a), { loose: true });
	const right = (0, import_semver.parse)(whole(b), { loose: true });
	return left === null || right === null ? void 0 : (0, import_semver.compare)(left, right);
}
function whole(version) {
	const short = /^v?(?<major>\d+)(?:\.(?<minor>\d+))?$/.exec(version)?.groups;
	return short === void 0 ? version : `${short["major"] ?? "0"}.${short["minor"] ?? "0"}.0`;
}
// src/ledger/versions/range.ts
const CONSTRAINT = /^(?<sign>!=|[<>]=?|=)?\s*(?<version>[A-Za-z0-9][^\s<>=!|,*]*)$/;
function parseRange(type, text) {
	const vers = /^vers:(?<scheme>[a-z0-9.+-]+)\/(?<constraints>.*)$/i.exec(text.trim())?.groups;
	if (vers !== void 0) return parseVers((vers["scheme"] ?? "").toLowerCase(), vers["constraints"] ?? "");
	if (/^vers:/i.test(text.trim())) return;
	const constraints = readAll(text.split(/[\s,]+(?=[<>=!])/));
	return constraints === void 0 ? void 0 : (version) => constraints.every((one) => holds(type, version, one));
}
function readAll(texts) {
	const constraints = texts.map((text) => CONSTRAINT.exec(text.trim())?.groups).flatMap((groups) => groups === void 0 ? [] : [{
		sign: groups["sign"] ?? "=",
		version: groups["version"] ?? ""
	}]);
	return constraints.length === texts.length ? constraints : void 0;
}
const SIGNS = {
	"=": (order) => order === 0,
	"!=": (order) => order !== 0,
	"<": (order) => order < 0,
	"<=": (order) => order <= 0,
	">": (order) => order > 0,
	">=": (order) => order >= 0
};
function holds(type, version, { sign, version: bound }) {
	const order = compareVersions(type, version, bound);
	return order !== void 0 && SIGNS[sign](order);
}
function parseVers(scheme, text) {
	if (text.trim() === "*") return () => true;
	const constraints = readAll(text.split("|").map(decoded$1));
	if (constraints === void 0 || !areOrdered(scheme, constraints)) return;
	const bounds = constraints.filter(({ sign }) => sign !== "=" && sign !== "!=");
	return (version) => {
		const exact = constraints.find((one) => compareVersions(scheme, version, one.version) === 0);
		return exact === void 0 ? isBetween(scheme, version, bounds) : SIGNS[exact.sign](0);
	};
}
function areOrdered(scheme, constraints) {
	return constraints.every(({ version }, index) => {
		const before = constraints[index - 1];
		const order = before === void 0 ? -1 : compareVersions(scheme, before.version, version);
		return order !== void 0 && order < 0;
	});
}
function isBetween(scheme, version, bounds) {
	const orders = bounds.map((bound) => compareVersions(scheme, version, bound.version));
	if (bounds.length === 0 || orders.includes(void 0)) return false;
	const next = orders.findIndex((order) => order !== void 0 && order < 0);
	const below = bounds[next === -1 ? bounds.length - 1 : next - 1];
	const above = next === -1 ? void 0 : bounds[next];
	return below?.sign.startsWith("<") !== true && above?.sign.startsWith(">") !== true;
}
function decoded$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/ledger/component.ts
function parseComponent(written) {
	if (written.length > MAX_WRITTEN) return;
	const split = /^(?<name>pkg:.*?[^/])@(?<version>vers:.*|[^/]*)$/i.exec(written.trim())?.groups;
	const parsed = packageOf(split?.["name"] ?? written.trim());
	if (parsed === void 0 || split === void 0 && parsed.version !== void 0) return;
	if (split === void 0) return { base: parsed.base };
	const { version = "" } = split;
	const test = parseRange(/^pkg:(?<type>[^/]+)/.exec(parsed.base)?.groups?.["type"] ?? "", version.startsWith("vers:") ? version : decoded(version.replace(/[?#].*$/, "")));
	return test === void 0 ? void 0 : {
		base: parsed.base,
		version: test
	};
}
const MAX_WRITTEN = 2e3;
function packageOf(purl) {
	const known = packages.get(purl);
	if (known !== void 0) return known;
	const read = readPackage(purl);
	if (read !== void 0) {
		if (packages.size >= MAX_KNOWN) packages.clear();
		packages.set(purl, read);
	}
	return read;
}
const packages = new Map();
const MAX_KNOWN = 5e4;
function readPackage(purl) {
	const canonical = canonicalPurl(purl);
	if (canonical === void 0) return;
	const { type, namespace, name, version, qualifiers } = import_packageurl_js.PackageURL.fromString(canonical);
	return {
		base: new import_packageurl_js.PackageURL(type, namespace, name, void 0, qualifiers, void 0).toString(),
		...version !== void 0 && version !== null && { version }
	};
}
function isComponent({ base, version }, { purl }) {
	const own = purl === void 0 ? void 0 : packageOf(purl);
	if (own?.base !== base) return false;
	return version === void 0 || own.version !== void 0 && version(own.version);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
export { isComponent, packageOf, parseComponent };
