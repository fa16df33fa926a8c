// src/host/progress.ts
const REDRAW_MS = 100;
const PLAIN_MS = 5e3;
const ERASE_LINE = "\r\x1B[2K";
var LiveProgress = class {
	#port;
	#columns;
	#elapsed;
	#drawnAt = Number.NEGATIVE_INFINITY;
	#drawn = false;
	constructor(port, columns) {
		this.#port = port;
		this.#columns = columns;
		this.#elapsed = new Elapsed(port);
	}
	update(scan, progress) {
		const elapsed = this.#elapsed.of(scan);
		if (this.#port.now() - this.#drawnAt < REDRAW_MS) return;
		this.#drawnAt = this.#port.now();
		this.#drawn = true;
		const line = progressText(scan, progress, elapsed).slice(0, Math.max(0, this.#columns() - 1));
		this.#port.write(`${ERASE_LINE}${line}`);
	}
	clear() {
		if (this.#drawn) this.#port.write(ERASE_LINE);
		this.#drawn = false;
		this.#drawnAt = Number.NEGATIVE_INFINITY;
	}
};
var PlainProgress = class {
	#port;
	#elapsed;
	#saidAt;
	constructor(port) {
		this.#port = port;
		this.#elapsed = new Elapsed(port);
	}
	update(scan, progress) {
		const now = this.#port.now();
		const elapsed = this.#elapsed.of(scan);
		this.#saidAt ??= now;
		if (now - this.#saidAt >= PLAIN_MS) {
			this.#saidAt = now;
			this.#port.write(progressText(scan, progress, elapsed));
		}
	}
	clear() {
		this.#saidAt = void 0;
	}
};
var Elapsed = class {
	#port;
	#began = new Map();
	constructor(port) {
		this.#port = port;
	}
	of(scan) {
		const now = this.#port.now();
		const began = this.#began.get(scan) ?? now;
		this.#began.set(scan, began);
		return now - began;
	}
};
function progressText(scan, { done, total, unit }, elapsedMs) {
	return `${scan}: ${total === void 0 ? `${done}` : `${done} of ${total}`} ${unit}, ${Math.floor(elapsedMs / 1e3)} s`;
}
export { LiveProgress, PlainProgress };
