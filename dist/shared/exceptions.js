import { Command, Option } from "./commander.js";
import { EXCEPTION_STATUSES, FINDING_KINDS, escapeTerminal, messageOf, neutraliseCommands } from "./common.js";
// src/cli/said.ts
async function said(process, command) {
	const clean = (text) => {
		const escaped = escapeTerminal(text);
		return process.env["GITHUB_ACTIONS"] === "true" ? neutraliseCommands(escaped) : escaped;
	};
	try {
		const { code, text, warnings = [] } = await command();
		for (const warning of warnings) process.stderr.write(`warning: ${clean(warning)}\n`);
		process.stdout.write(clean(text));
		return code;
	} catch (error) {
		process.stderr.write(`error: ${clean(messageOf(error))}\n`);
		return 2;
	}
}
// src/cli/exceptions.ts
const EXCEPTIONS_FILE = ".github/exceptions.yml";
function exceptionsCommand(process, ended) {
	return new Command("exceptions").summary("List, check and add decisions to live with findings").description("Decisions to live with findings; docs/exceptions.md has every format.").addCommand(listCommand(process, ended)).addCommand(checkCommand(process, ended)).addCommand(addCommand(process, ended));
}
function listCommand(process, ended) {
	return withSources(new Command("list")).summary("Show each with its state, and what it sets aside in a report").description("Shows each exception, and each gap that a configuration accepts for a while, with its state, what it matches and who answers for it.").option("--report <file>", "A report: shows which findings each speaks of. Without files: its own exceptions.").addOption(new Option("--format <format>", "How to say it.").choices(["table", "json"]).default("table")).addHelpText("after", "\nExit codes:\n  0  listed\n  2  a file or the report cannot be read\n").action(async (files, options) => {
		const { listExceptions } = await import("./exceptions-list.js");
		ended(await said(process, () => listExceptions(files, options, process)));
	});
}
function checkCommand(process, ended) {
	return withSources(new Command("check")).summary("Say what is wrong with them").description("Says everything that is wrong with files of exceptions, with line and column, and which have expired; of a configuration also the accepted gaps.").addHelpText("after", "\nExit codes:\n  0  all are right, and none has expired\n  1  some have expired, so that they set nothing aside any more\n  2  a file is wrong or cannot be read\n").action(async (files, options) => {
		const { checkExceptions } = await import("./exceptions-list.js");
		ended(await said(process, () => checkExceptions(files, options, process)));
	});
}
function withSources(command) {
	return command.argument("[files...]", "Files of exceptions. Default: those of .github/gatehouse.yml, or .github/exceptions.yml.").option("--max-days <days>", "The longest life of an exception, where no configuration says it.");
}
function addCommand(process, ended) {
	return new Command("add").summary("Add one to a file, which keeps its comments").description("Adds an exception to the end of the list under exceptions of a YAML file.").option("--file <file>", "The file; it is made where there is none.", EXCEPTIONS_FILE).option("--id <ids...>", "Id or alias of what it is about.").option("--component <purls...>", "Package URL, with a version or a range after the @ where wanted.").option("--path <globs...>", "Glob over the places.").option("--resource <globs...>", "Glob over Kind/namespace/name.").option("--target <globs...>", "Glob over the name of the target.").option("--scanner <name>", "Only what this scanner saw.").addOption(new Option("--kind <kind>", "Only findings of this kind.").choices(FINDING_KINDS)).option("--finding <fingerprint>", "One finding of --report, by the beginning of its fingerprint.").option("--report <file>", "The report that --finding is in.").option("--name <name>", "What it is called in decisions, as the number of a ticket.").addOption(new Option("--status <status>", "What a finding becomes. Default: suppressed.").choices(EXCEPTION_STATUSES)).requiredOption("--reason <text>", "Why it can be lived with.").requiredOption("--owner <who>", "Who answers for it.").requiredOption("--expires <when>", "The last day, as in 2026-12-31, or how long, as in 30d.").addHelpText("after", "\nExit codes:\n  0  added\n  2  called wrongly, or the file cannot be read\n").action(async (options) => {
		const { addException } = await import("./exceptions-add.js");
		ended(await said(process, () => addException(options, process)));
	});
}
export { EXCEPTIONS_FILE, exceptionsCommand, said };
