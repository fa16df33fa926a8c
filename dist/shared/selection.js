import { textsOf } from "./files.js";
import { posix, relative, sep } from "node:path";
import { readFile } from "node:fs/promises";
// src/scanners/affected.ts
function affectedFiles(scanner, { settings, ...tree }) {
	const names = [...tree.changed];
	const isSettings = (name) => settings.has(name) || scanner.settings?.test(name) === true;
	const texts = [...settings.values()];
	const isNamed = (name) => texts.some((text) => text.includes(posix.basename(name)));
	const affected = names.some((name) => isSettings(name) || isNamed(name)) ? void 0 : scanner.affected?.(tree);
	const asked = affected && new Set(affected);
	return asked && scanner.suits(tree.files).filter((file) => asked.has(file));
}
// src/gates/lint/selection.ts
async function selectionOf(request) {
	const { scanner, folder, all, changed, partsOnly = false } = request;
	if (partsOnly) return scanner.suits(all).filter((file) => changed.has(file));
	const [texts, settings] = await Promise.all([textsOf(folder, scanner.readsOfChange?.(all) ?? []), settingsOf(request)]);
	return affectedFiles(scanner, {
		files: all,
		changed,
		texts,
		settings
	});
}
async function settingsOf({ scanner, folder, all, configFile }) {
	const found = await textsOf(folder, all.filter((file) => scanner.settings?.test(file) === true));
	const text = configFile === void 0 ? void 0 : await readFile(configFile, "utf8").catch(() => "");
	const name = configFile === void 0 ? "" : relative(folder, configFile).split(sep).join("/");
	return text === void 0 ? found : new Map([...found, [name, text]]);
}
function limited(result, { scanner, all, changed, partsOnly = false }, selected, below) {
	const suited = scanner.suits(all).length;
	const gone = scanner.suits([...new Set([...all, ...changed])]).filter((file) => changed.has(file));
	const left = suited - selected.length;
	const limitedTo = [...new Set([...selected, ...gone])].map((file) => posix.join(below, file)).toSorted();
	const coverage = {
		...result.coverage,
		skipped: left
	};
	return left === 0 && selected.length > 0 ? result : {
		...result,
		coverage,
		limitedTo,
		notices: [...result.notices, notice(scanner, {
			count: selected.length,
			of: suited,
			partsOnly
		})]
	};
}
function notice({ name }, { count, of, partsOnly }) {
	const what = count === 0 ? "linted nothing" : `linted ${count} of ${of} files`;
	return partsOnly ? `${name} ${what}: only what is staged is looked at.` : `${name} ${what}: the change can have altered nothing in the others. With full: true it lints all.`;
}
export { limited, selectionOf };
