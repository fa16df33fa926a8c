import { UserError } from "./common.js";
// src/plan/matrix.ts
const MAX_JOBS = 256;
const MAX_OUTPUT_BYTES = 1048576;
function matrixOf(images, shards) {
	const sorted = [...images].sort();
	const total = Math.min(shards, sorted.length);
	const include = Array.from({ length: total }, (_, index) => ({
		id: `shard-${index + 1}-of-${total}`,
		shard: `${index + 1}/${total}`,
		images: sorted.filter((_image, place) => place % total === index).join("\n")
	}));
	const bytes = 2 * JSON.stringify({ include }).length;
	if (bytes > MAX_OUTPUT_BYTES) throw new UserError(`The matrix has ${bytes} bytes as GitHub counts them, and the outputs of a job may have ${MAX_OUTPUT_BYTES}: split the list over several workflows.`);
	return { include };
}
export { MAX_JOBS, matrixOf };
