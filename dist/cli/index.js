#!/usr/bin/env node
import { Argument, Command, CommanderError, Option } from "../shared/commander.js";
import { GATES, UserError, VERSION, escapeTerminal, existsIn, explain, hook, messageOf, neutraliseCommands, replay, runAllGates } from "../shared/common.js";
import { exceptionsCommand, said } from "../shared/exceptions.js";
import { leave, tolerateClosedPipe } from "../shared/running.js";
import { resolve } from "node:path";
import { appendFile, readFile } from "node:fs/promises";
// src/cli/options.ts
function flagsOf({ inputs }) {
	return Object.entries(inputs).filter(([, spec]) => existsIn("cli", spec));
}
function optionOf(name, spec) {
	const option = new Option(flagText(name, spec), describe(spec)).helpGroup(`${spec.group}:`);
	option.negate = false;
	if (spec.type === "boolean") return option;
	return option.argParser((text, before) => Array.isArray(before) ? [...before, text] : [text]);
}
function flagText(name, spec) {
	const short = spec.short === void 0 ? "" : `-${spec.short}, `;
	return spec.type === "boolean" ? `${short}--${name}` : `${short}--${name} ${placeholder(name, spec)}`;
}
function placeholder(name, { bare, valueName = name }) {
	return bare === void 0 ? `<${valueName}>` : `[${valueName}]`;
}
function describe(spec) {
	const facts = [
		"values" in spec && spec.values !== void 0 ? `one of ${spec.values.join(", ")}` : void 0,
		spec.bare === void 0 || spec.type === "boolean" ? void 0 : `alone: ${spec.bare}`,
		spec.default === void 0 || spec.type === "boolean" ? void 0 : `default: ${spec.default}`
	].filter((fact) => fact !== void 0);
	return facts.length === 0 ? spec.description : `${spec.description} (${facts.join("; ")})`;
}
function rawOf(spec, options, plain) {
	const raw = new Map();
	for (const [name, input] of flagsOf(spec)) {
		const given = options[attributeOf(name)];
		const texts = [...textsOf(given), ...name === spec.positional ? plain : []];
		const text = input.type === "list" ? texts.join("\n") : texts.at(-1);
		if (text !== void 0 && text !== "") raw.set(name, text);
	}
	return raw;
}
function textsOf(given) {
	return Array.isArray(given) ? given.map(String) : given === true ? ["true"] : [];
}
function attributeOf(name) {
	return name.replaceAll(/-(?<letter>[a-z])/g, (_, letter) => letter.toUpperCase());
}
function withBareValues(spec, args) {
	const end = args.indexOf("--");
	const before = end === -1 ? args : args.slice(0, end);
	const filled = [];
	for (let index = 0; index < before.length; index += 1) {
		const arg = before[index] ?? "";
		const [, input] = flagsOf(spec).find(([name]) => arg === `--${name}`) ?? [];
		const next = before[index + 1];
		if (arg === "--no-color") filled.push("--color=never");
		else if (input?.bare === void 0 || input.type === "boolean") filled.push(arg);
		else if ("values" in input && next !== void 0 && (input.values ?? []).includes(next)) {
			filled.push(`${arg}=${next}`);
			index += 1;
		} else filled.push(`${arg}=${input.bare}`);
	}
	return [...filled, ...end === -1 ? [] : args.slice(end)];
}
// src/cli/completion.ts
const SHELLS = [
	"bash",
	"zsh",
	"fish"
];
const SCRIPTS = {
	bash,
	zsh,
	fish
};
function completionCommand(stdout) {
	return new Command("completion").summary("Print the completion script of a shell").description("Prints the completion script of a shell, as in: source <(gatehouse completion bash)").addArgument(new Argument("<shell>", "The shell.").choices(SHELLS)).action((shell) => void stdout.write(completionScript(shell)));
}
function completionScript(shell) {
	return SCRIPTS[shell]([
		...GATES,
		runAllGates,
		replay,
		explain
	]);
}
const COMMANDS = "baseline completion config doctor exceptions help hook init plan";
const PARTS = {
	baseline: "adopt",
	config: "check show",
	exceptions: "list check add",
	hook: "install"
};
function valuesOf(spec) {
	return "values" in spec ? spec.values ?? [] : [];
}
function bash(gates) {
	const cases = gates.flatMap((gate) => flagsOf(gate).flatMap(([name, spec]) => valuesOf(spec).length === 0 ? [] : [`    ${gate.name}:--${name}) words="${valuesOf(spec).join(" ")}" ;;`]));
	const flags = gates.map((gate) => {
		const names = flagsOf(gate).map(([name]) => `--${name}`);
		return `      ${gate.name}) words="${names.join(" ")} --no-color --help" ;;`;
	});
	return `# bash completion for gatehouse: source <(gatehouse completion bash)
_gatehouse() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  COMPREPLY=()
  if [ "$previous" = "=" ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if [ "$current" = "=" ]; then current=""; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "${gates.map(({ name }) => name).join(" ")} ${COMMANDS} --help --version" -- "$current")
    return
  fi
  case "$command:$previous" in
    completion:*) words="${SHELLS.join(" ")}" ;;
${bashParts()}
${cases.join("\n")}
  esac
  if [ -z "$words" ] && [ "\${current#-}" != "$current" ]; then
    case "$command" in
${flags.join("\n")}
    esac
  fi
  if [ -n "$words" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -o filenames -F _gatehouse gatehouse
`;
}
function bashParts() {
	return Object.entries(PARTS).map(([name, parts]) => `    ${name}:${name}) words="${parts}" ;;`).join("\n");
}
function zsh(gates) {
	const cases = gates.map((gate) => {
		const flags = flagsOf(gate).map(([name, spec]) => `        ${zshFlag(name, spec)} \\`);
		return `      ${gate.name})\n        _arguments \\\n${flags.join("\n")}\n        '*:path:_files'\n        ;;`;
	});
	return `#compdef gatehouse
# zsh completion for gatehouse: source <(gatehouse completion zsh)
_gatehouse() {
  local -a commands
  commands=(${gates.map(({ name, summary }) => `'${name}:${quoted(summary)}'`).join(" ")} 'completion:Print the completion script of a shell' 'help:Print the help of a command' 'exceptions:List, check and add decisions to live with findings' 'baseline:Begin with what is there today' 'config:Check the configuration file, and show what it comes to' 'init:Propose the gates that fit this repository' 'hook:Lint what is staged, before it is committed')
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
      completion)
        _values 'shell' ${SHELLS.join(" ")}
        ;;
${Object.entries(PARTS).map(([name, parts]) => `      ${name})\n        _values 'command' ${parts}\n        ;;`).join("\n")}
  esac
}
compdef _gatehouse gatehouse
`;
}
function zshFlag(name, spec) {
	const about = quoted(firstSentence(spec)).replaceAll(/[[\]:]/g, String.raw`\$&`);
	const values = valuesOf(spec);
	const action = values.length > 0 ? `(${values.join(" ")})` : "_files";
	const argument = spec.type === "boolean" ? "" : `=${spec.bare === void 0 ? ":" : "::"}${spec.valueName ?? name}:${action}`;
	const [flag, value] = argument === "" ? [`--${name}`, ""] : [`--${name}=`, argument.slice(1)];
	return `'*${flag}[${about}]${value}'`;
}
function fish(gates) {
	const all = gates.map(({ name }) => name).join(" ");
	const top = gates.map(({ name, summary }) => `complete -c gatehouse -f -n "not __fish_seen_subcommand_from ${all} completion help" -a ${name} -d '${quoted(summary)}'`);
	const flags = gates.flatMap((gate) => flagsOf(gate).map(([name, spec]) => fishFlag(gate.name, name, spec)));
	return `# fish completion for gatehouse: gatehouse completion fish | source
${top.join("\n")}
complete -c gatehouse -f -n "not __fish_seen_subcommand_from ${all} completion help" -a completion -d 'Print the completion script of a shell'
complete -c gatehouse -f -n "__fish_seen_subcommand_from completion" -a '${SHELLS.join(" ")}'
${Object.entries(PARTS).map(([name, parts]) => `complete -c gatehouse -f -n "not __fish_seen_subcommand_from ${all} completion help ${Object.keys(PARTS).join(" ")}" -a ${name}\ncomplete -c gatehouse -n "__fish_seen_subcommand_from ${name}" -a '${parts}'`).join("\n")}
${flags.join("\n")}
`;
}
function fishFlag(gate, name, spec) {
	const values = valuesOf(spec);
	return `complete -c gatehouse -n "__fish_seen_subcommand_from ${gate}" -l ${name}${spec.type === "boolean" ? "" : values.length > 0 ? ` -x -a '${values.join(" ")}'` : " -r"} -d '${quoted(firstSentence(spec))}'`;
}
function firstSentence({ description }) {
	return /^.*?[.;:](?= |$)/.exec(description)?.[0].replace(/[.;:]$/, "") ?? description;
}
function quoted(text) {
	return text.replaceAll("'", "’").replaceAll("\\", "");
}
// src/cli/doctor.ts
function doctorCommand(process, ended) {
	return new Command("doctor").summary("Say what would stop a run here").description("Looks at this machine and, in GitHub Actions, at what the token may read. It makes and downloads nothing.").addOption(new Option("--format <format>", "How to say it.").choices(["table", "json"]).default("table")).option("--cache-dir <folder>", "The folder of scanners and databases, as the input of image-scan.").option("--scanner-mirror <address>", "The mirror of scanners, as the input of image-scan.").option("--scanner-archives <folder>", "The folder of archives of scanners, as the input of image-scan.").addHelpText("after", "\nExit codes:\n  0  nothing would stop a run here\n  2  something would\n").action(async (options) => ended(await doctor(options, process)));
}
async function doctor(options, process) {
	const all = await diagnose(options, process);
	const onActions = process.env["GITHUB_ACTIONS"] === "true";
	if (options.format === "json") process.stdout.write(`${JSON.stringify({
		gatehouse: VERSION,
		checks: all
	}, void 0, 2)}\n`);
	else {
		const { renderDiagnoses } = await import("../shared/render2.js");
		const text = escapeTerminal(renderDiagnoses(all));
		process.stdout.write(onActions ? neutraliseCommands(text) : text);
	}
	return all.some(({ state }) => state === "problem") ? 2 : 0;
}
async function diagnose(options, process) {
	const { env, stderr } = process;
	const [parts, { codeScanners }, { userCache }, { findOnPath }, { processScanners }] = await Promise.all([
		import("../shared/parts.js"),
		import("../shared/code2.js"),
		import("../shared/settings.js"),
		import("../shared/which.js"),
		import("../shared/scanners2.js")
	]);
	const { cacheDir: named, scannerMirror: mirror, scannerArchives } = options;
	const cacheDir = named === void 0 ? userCache(env) : resolve(process.cwd(), named);
	const names = Object.keys(processScanners);
	const log = quietLog((text) => stderr.write(`${escapeTerminal(text)}\n`));
	const onActions = env["GITHUB_ACTIONS"] === "true";
	const machine = {
		node: nodeVersion(),
		platform: `${globalThis.process.platform}-${globalThis.process.arch}`
	};
	const which = (name) => findOnPath(name, env);
	const asked = {
		env,
		cacheDir,
		log,
		...mirror !== void 0 && { mirror },
		...scannerArchives !== void 0 && { archives: resolve(process.cwd(), scannerArchives) }
	};
	const linters = parts.lintersFor(await pathsHere(process), codeScanners);
	const scanners = (await parts.inspectScanners([...names, ...linters.map(({ name }) => name)], asked)).map(parts.diagnoseScanner);
	return [
		...await parts.diagnoseMachine({
			...machine,
			cacheDir,
			onActions,
			which
		}),
		...scanners.map((one) => names.includes(one.name) ? one : parts.asLinter(one)),
		...parts.diagnoseNeeds(linters, which),
		...await parts.diagnoseDatabases(names, cacheDir, Date.now()),
		...await parts.diagnoseNetwork(env, mirror),
		...onActions ? await tokenChecks(env, log) : []
	];
}
async function pathsHere(process) {
	const [{ repositoryPaths }, { repositoryRoot }] = await Promise.all([import("../shared/init-look2.js"), import("../shared/configuration-disk.js")]);
	const root = await repositoryRoot(process.cwd());
	return root === void 0 ? [] : repositoryPaths(root, process);
}
async function tokenChecks(env, log) {
	const [{ diagnoseToken }, { readEvent }] = await Promise.all([import("../shared/token.js"), import("../shared/event.js")]);
	const token = env["GITHUB_TOKEN"] ?? env["INPUT_TOKEN"];
	return diagnoseToken({
		env,
		event: await readEvent(env, log),
		token,
		version: VERSION,
		log
	});
}
function nodeVersion() {
	return globalThis.process.version;
}
function nothing() {}
function quietLog(write) {
	return {
		info: nothing,
		debug: nothing,
		warning: write,
		error: write
	};
}
// src/cli/baseline-adopt.ts
const ADOPTED_FILE = ".github/adopted.yml";
function baselineCommand(process, ended) {
	const adopt = new Command("adopt").summary("Record the open findings of a report as exceptions that expire").description("Records the open findings of a report as exceptions that expire, one each by its fingerprint, so that a gate can be switched on today and what is there already is mended in time. What the file names already stays as it is.").requiredOption("--report <file>", "The report, as a gate wrote it with --format json.").requiredOption("--owner <who>", "Who answers for them.").requiredOption("--reason <text>", "Why they can be lived with.").requiredOption("--expires <when>", "The last day, as in 2026-12-31, or how long, as in 90d.").option("--file <file>", "The file; it is made where there is none.", ADOPTED_FILE).addHelpText("after", "\nExit codes:\n  0  recorded\n  2  called wrongly, or a file cannot be read\n").action(async (options) => ended(await said(process, () => adoptFindings(options, process))));
	return new Command("baseline").summary("Begin with what is there today").addCommand(adopt);
}
async function adoptFindings(options, where) {
	const [{ adoptionOf }, { readExceptions }, files, { append }] = await Promise.all([
		import("../shared/adopt.js"),
		import("../shared/read.js"),
		import("../shared/exceptions-files.js"),
		import("../shared/exceptions-add.js")
	]);
	const { report: path, owner, reason, file } = options;
	const now = new Date();
	const expires = files.lastDayOf(options.expires, now);
	const { findings } = await files.readReport(path, where);
	const text = await files.textOfFile(resolve(where.cwd(), file));
	const entries = adoptionOf(findings, text === void 0 ? [] : readExceptions(text, {
		file,
		now
	}).exceptions, {
		reason,
		owner,
		expires
	});
	const open = findings.filter(({ status }) => status === "open").length;
	if (entries.length > 0) await append(file, entries, where);
	const before = open - entries.length;
	return {
		code: 0,
		text: `${entries.length} of ${open} open findings recorded in ${file} until ${expires}${before === 0 ? "" : `; it names ${before} already`}. Name the file in the input exceptions, or under exception-files in .github/gatehouse.yml.\n`
	};
}
// src/cli/help.ts
const EXIT_CODES_TEXT = `
Exit codes:
  0  pass: scanned everything, and nothing is over the budget
  1  fail: there are more findings than the budget allows
  2  error: could not scan, or was called wrongly; never a pass
`;
function exampleText({ examples }) {
	return `\nExamples:\n${examples.map(({ command, says }) => `  # ${says}\n  ${command}\n`).join("\n")}`;
}
function defaultText(input) {
	return input?.default === void 0 ? void 0 : `Default: ${input.default}`;
}
// src/cli/explain.ts
const EXIT_CODES$1 = `
Exit codes:
  0  explained
  2  there is no such finding, or no report
`;
function explainCommand(process, ended) {
	const command = new Command(explain.name).summary(explain.summary).description(explain.description).argument("<finding>", "Its fingerprint or the beginning of it, its id, an alias, or the id of a rule.").addHelpText("after", `${exampleText(explain)}${EXIT_CODES$1}`);
	for (const [flag, input] of flagsOf(explain)) command.addOption(optionOf(flag, input));
	return command.action(async (finding, options) => {
		ended(await explainFinding(finding, rawOf(explain, options, []), process));
	});
}
async function explainFinding(finding, raw, process) {
	const { runExplain } = await import("../shared/explain.js");
	return runExplain({
		finding,
		raw,
		cwd: process.cwd()
	}, process);
}
// src/cli/config.ts
function configCommand(process, ended) {
	return new Command("config").summary("Check the configuration file, and show what it comes to").description("The configuration file of a repository; docs/configuration.md says what it may hold.").addCommand(checkCommand(process, ended)).addCommand(showCommand(process, ended));
}
function checkCommand(process, ended) {
	return new Command("check").summary("Say what is wrong with it").description("Says everything that is wrong with the file and with the exceptions it names, with line and column.").argument("[file]", "The file. Default: .github/gatehouse.yml of this repository.").addHelpText("after", "\nExit codes:\n  0  it is right\n  2  it is wrong, or cannot be read\n").action(async (file) => {
		const { checkConfig } = await import("../shared/config-show.js");
		ended(await said(process, () => checkConfig(file, process)));
	});
}
function showCommand(process, ended) {
	return new Command("show").summary("Show what each run comes to").description("Shows every input of every run with its value, and where that comes from.").argument("[file]", "The file. Default: .github/gatehouse.yml of this repository.").addOption(new Option("--format <format>", "How to say it.").choices(["table", "json"]).default("table")).addHelpText("after", "\nExit codes:\n  0  shown\n  2  the file is wrong, or cannot be read\n").action(async (file, options) => {
		const { showConfig } = await import("../shared/config-show.js");
		ended(await said(process, () => showConfig(file, options, process)));
	});
}
// src/cli/hook.ts
function hookCommand(process, ended) {
	const { name, summary, description } = hook;
	const command = new Command(name).summary(summary).description(description).addOption(new Option("--prepare", "Get the scanners, from wherever they may come from, and lint nothing.")).addHelpText("after", `${exampleText(hook)}${EXIT_CODES_TEXT}`);
	for (const [flag, input] of flagsOf(hook)) command.addOption(optionOf(flag, input));
	command.addCommand(installCommand(process, ended));
	return command.action(async (options) => {
		const { runHook } = await import("../shared/hook.js");
		ended(await runHook(new Map(rawOf(hook, options, [])), process, { prepare: options["prepare"] === true }));
	});
}
function installCommand(process, ended) {
	return new Command("install").summary("Let Git run it before every commit").description("Writes the hook pre-commit of this checkout. One that somebody else has written is never written over.").argument("[flags...]", "Flags of gatehouse hook that it is run with; write -- before them.").addHelpText("after", "\nExit codes:\n  0  written, or there already\n  2  another hook is there, or this is no checkout\n").action(async (flags) => {
		const { installHook } = await import("../shared/hook-install.js");
		ended(await said(process, () => installHook(flags, process)));
	});
}
// src/cli/init.ts
function initCommand(process, ended) {
	return new Command("init").summary("Propose the gates that fit this repository, and write what runs them").description("Looks at the repository, proposes gates with the reason, and writes .github/gatehouse.yml and .github/workflows/gatehouse.yml. What is there already is never written over without asking.").addOption(new Option("--dry-run", "Print both files and write nothing.")).addOption(new Option("--force", "Write over files that are there, without asking.")).option("--action <action>", "Which Gatehouse the workflow runs: OWNER/REPOSITORY@SHA, in full. Default: this one, where it is a checkout.").addHelpText("after", "\nExit codes:\n  0  written, or shown\n  2  nothing to propose, or a file is there already\n").action(async (options) => {
		const { init } = await import("../shared/init-write.js");
		ended(await said(process, () => init(options, process)));
	});
}
// src/cli/plan.ts
const FORMATS = ["json", "github"];
function planCommand(process, ended) {
	return new Command("plan").summary("Deal a list of images out to the jobs of a matrix").description("Reads a list of images and prints the matrix for the jobs that scan them; docs/matrix.md has the workflow.").requiredOption("--images-file <file>", "The list: one image a line with # for comments, or a YAML list.").requiredOption("--shards <number>", "How many jobs at most, from 1 to 256.").addOption(new Option("--format <format>", "json: the matrix on standard output; github: step outputs matrix and shards.").choices(FORMATS).default("json")).action(async (options) => ended(await plan(options, process)));
}
async function plan(options, process) {
	try {
		const matrix = await planned(options, process.cwd());
		if (options.format === "json") process.stdout.write(`${JSON.stringify(matrix)}\n`);
		else await setOutputs(matrix, process);
		return 0;
	} catch (error) {
		const text = escapeTerminal(messageOf(error));
		process.stderr.write(`error: ${process.env["GITHUB_ACTIONS"] === "true" ? neutraliseCommands(text) : text}\n`);
		return 2;
	}
}
async function planned({ imagesFile, shards }, cwd) {
	const [{ readImageList }, { matrixOf, MAX_JOBS }] = await Promise.all([import("../shared/images-file.js"), import("../shared/matrix.js")]);
	const count = /^\d{1,4}$/.test(shards) ? Number(shards) : 0;
	if (count < 1 || count > MAX_JOBS) throw new UserError(`--shards: "${shards.slice(0, 80)}" is not a number from 1 to ${MAX_JOBS}, the most jobs that GitHub allows in a matrix.`);
	const { images, mistakes } = readImageList(await readFile(resolve(cwd, imagesFile), "utf8").catch((error) => {
		throw new UserError(`--images-file: ${imagesFile} cannot be read`, { cause: error });
	}));
	if (mistakes.length > 0) throw new UserError(`${imagesFile}: ${mistakes.length === 1 ? mistakes.join("") : `${mistakes.length} mistakes:\n- ${mistakes.join("\n- ")}`}`);
	return matrixOf(images, count);
}
async function setOutputs(matrix, { env, stdout }) {
	const text = `matrix=${JSON.stringify(matrix)}\nshards=${matrix.include.length}\n`;
	const path = env["GITHUB_OUTPUT"] ?? "";
	if (path === "") {
		stdout.write(text);
		return;
	}
	await appendFile(path, text);
	stdout.write(`${matrix.include.length} shards planned\n`);
}
// src/cli/replay.ts
const EXIT_CODES = `
Exit codes:
  0  pass
  1  fail
  2  error: the report says so, cannot be read, or was altered; never a pass
`;
function replayCommand(process, ended) {
	const command = new Command(replay.name).summary(replay.summary).description(replay.description).argument("<report>", "The report, as JSON.").addHelpText("after", `${exampleText(replay)}${EXIT_CODES}`);
	for (const [flag, input] of flagsOf(replay)) command.addOption(optionOf(flag, input));
	return command.action(async (file, options) => {
		ended(await replayFile(file, rawOf(replay, options, []), process));
	});
}
async function replayFile(file, raw, process) {
	const { runReplay } = await import("../shared/replay2.js");
	return runReplay({
		path: resolve(process.cwd(), file),
		file,
		raw
	}, process);
}
// src/cli/run.ts
function runCommand(process, ended) {
	const { name, summary, description } = runAllGates;
	const command = new Command(name).summary(summary).description(description).addHelpText("after", `${exampleText(runAllGates)}${EXIT_CODES_TEXT}`);
	for (const [flag, input] of flagsOf(runAllGates)) command.addOption(optionOf(flag, input));
	return command.action(async (options) => {
		const { runAllOnTerminal } = await import("../shared/all-gates-on-terminal.js");
		ended(await runAllOnTerminal(rawOf(runAllGates, options, []), process));
	});
}
// src/cli.ts
async function main(args, process) {
	let code = 0;
	const named = GATES.find(({ name }) => name === args[0]);
	const end = (ended) => {
		code = ended;
	};
	const commands = named === void 0 ? allCommands(process, end) : [gateCommand(named, process, end)];
	try {
		await programOf(process, commands).parseAsync(withGateValues(args), { from: "user" });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		throw error;
	}
}
function withGateValues(args) {
	const gate = [
		...GATES,
		replay,
		runAllGates
	].find(({ name }) => name === args[0]);
	return gate === void 0 ? args : withBareValues(gate, args);
}
function programOf(process, commands) {
	const program = new Command("gatehouse").description("Security gates for CI: scans, and says whether a change may pass.").version(VERSION, "-V, --version", "Print the version.").helpOption("-h, --help", "Print this help.").helpCommand("help [command]", "Print the help of a command.").addHelpText("after", EXIT_CODES_TEXT).configureOutput({
		writeOut: (text) => void process.stdout.write(text),
		writeErr: (text) => void process.stderr.write(text),
		getOutHelpWidth: () => process.stdout.columns ?? 100,
		getErrHelpWidth: () => process.stderr.columns ?? 100,
		getOutHasColors: () => false,
		getErrHasColors: () => false
	}).showHelpAfterError("Run with --help to see what there is.").exitOverride();
	for (const command of commands) {
		program.addCommand(command);
		for (const one of [command, ...command.commands]) one.copyInheritedSettings(program);
	}
	return program;
}
function allCommands(process, ended) {
	return [
		...GATES.map((spec) => gateCommand(spec, process, ended)),
		initCommand(process, ended),
		hookCommand(process, ended),
		runCommand(process, ended),
		configCommand(process, ended),
		planCommand(process, ended),
		doctorCommand(process, ended),
		explainCommand(process, ended),
		replayCommand(process, ended),
		exceptionsCommand(process, ended),
		baselineCommand(process, ended),
		completionCommand(process.stdout)
	];
}
function gateCommand(spec, process, ended) {
	const { name, summary, description, positional, inputs } = spec;
	const command = new Command(name).summary(summary).description(description).addHelpText("after", `${exampleText(spec)}${EXIT_CODES_TEXT}`);
	if (positional !== void 0) command.argument(`[${inputs[positional]?.valueName ?? positional}...]`, [inputs[positional]?.description, defaultText(inputs[positional])].filter((text) => text !== void 0).join(" "));
	for (const [flag, input] of flagsOf(spec)) command.addOption(optionOf(flag, input));
	return command.action(async (plain, options) => {
		const { runOnTerminal } = await import("../shared/on-terminal.js");
		ended(await runOnTerminal(name, rawOf(spec, options, plain), process));
	});
}
// src/cli/entry.ts
let broken = false;
for (const stream of [process.stdout, process.stderr]) tolerateClosedPipe(stream, (error) => {
	process.exitCode = 2;
	if (!broken && stream === process.stdout) process.stderr.write(`error: standard output cannot be written: ${messageOf(error)}\n`);
	broken = true;
});
const code = await main(process.argv.slice(2), process);
leave(process, broken ? 2 : code);
export {};
