import { GATES, UserError, mistakesMessage } from "./common.js";
import { MAX_EXCEPTIONS_BYTES, textOf } from "./configuration-disk2.js";
// src/gates/configuration-source.ts
async function readFrom(source, host, wanted = "throw") {
	const bytes = await source.read(source.path);
	if (bytes === void 0) return;
	const { readConfig } = await import("./read2.js");
	const reading = readConfig(textOf(bytes, source.name), {
		name: source.path,
		gates: GATES,
		now: host.now()
	});
	if (!("config" in reading)) {
		if (wanted === "say") return { mistakes: reading.mistakes };
		throw new UserError(mistakesMessage(source.name, reading.mistakes));
	}
	return {
		config: await withExceptionFiles(reading.config, source, host.now()),
		from: source.name
	};
}
async function withExceptionFiles(config, source, now) {
	if (config.exceptionFiles.length === 0) return config;
	const { readExceptions } = await import("./read.js");
	const maxDays = config.policy?.parts.exceptions?.maxDays;
	const read = await Promise.all(config.exceptionFiles.map(async ({ text: file, line, column }) => {
		const bytes = await source.read(file, MAX_EXCEPTIONS_BYTES);
		if (bytes === void 0) throw new UserError(`${source.name}:${line}:${column}: exception-files: there is no file ${file}.`);
		const ledger = readExceptions(textOf(bytes, file), {
			file,
			now,
			maxDays
		});
		if (ledger.mistakes.length > 0) throw new UserError(mistakesMessage(file, ledger.mistakes));
		return ledger;
	}));
	return {
		...config,
		exceptions: [...config.exceptions, ...read.flatMap(({ exceptions }) => exceptions)],
		notices: [...config.notices, ...read.flatMap(({ notices }) => notices)]
	};
}
export { readFrom };
