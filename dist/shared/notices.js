// src/scanners/notices.ts
var Notices = class {
	#counts = new Map();
	add(sentence) {
		this.#counts.set(sentence, (this.#counts.get(sentence) ?? 0) + 1);
	}
	get all() {
		return [...this.#counts].map(([sentence, count]) => count === 1 ? sentence : `${sentence} (${count} times)`);
	}
};
export { Notices };
