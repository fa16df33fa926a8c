import { isAbsolute } from "node:path";
import { homedir, userInfo } from "node:os";
// src/host/home.ts
function homeFolder() {
	for (const ask of [homedir, () => userInfo().homedir]) try {
		const home = ask();
		if (isAbsolute(home)) return home;
	} catch {}
}
export { homeFolder };
