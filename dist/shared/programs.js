// src/gates/cluster/programs.ts
function programs({ inputs, settings, site, work, ports }) {
	const had = new Map();
	const get = async (scanner) => {
		const { programOf } = await import("./program.js");
		return programOf(scanner, {
			inputs,
			settings,
			workDir: await work.path()
		}, {
			...ports,
			host: site.host
		});
	};
	return (scanner) => {
		const found = had.get(scanner.name) ?? get(scanner);
		had.set(scanner.name, found);
		return found;
	};
}
export { programs };
