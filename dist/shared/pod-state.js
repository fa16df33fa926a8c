import { fieldsOf, listOf, numberOf, textOf } from "./reading-shared.js";
// src/scanners/kube-bench/pod-state.ts
const HOPELESS = {
	ImagePullBackOff: "its image cannot be pulled",
	InvalidImageName: "the name of its image is none",
	ErrImageNeverPull: "its image is not on the node",
	ImageInspectError: "its image cannot be looked at",
	CreateContainerConfigError: "its container cannot be configured",
	CreateContainerError: "its container cannot be made",
	RunContainerError: "its container cannot be started",
	CrashLoopBackOff: "its container ends again and again"
};
function podState(pod) {
	const status = fieldsOf(pod["status"]);
	const phase = textOf(status["phase"]);
	const container = fieldsOf(listOf(status["containerStatuses"])[0]);
	const state = fieldsOf(container["state"]);
	if (phase === "Succeeded") return { kind: "succeeded" };
	if (phase === "Failed") return failed(status, fieldsOf(state["terminated"]));
	const waiting = fieldsOf(state["waiting"]);
	const reason = textOf(waiting["reason"]) ?? "";
	if (Object.hasOwn(HOPELESS, reason)) return {
		kind: "failed",
		reason: `${HOPELESS[reason] ?? ""} (${reason}${detail(waiting)})`,
		log: false
	};
	return unscheduled(status) ?? {
		kind: "under-way",
		doing: reason === "" ? phase ?? "Pending" : `${reason}${detail(waiting)}`
	};
}
function failed(status, terminated) {
	const why = textOf(status["reason"]);
	if (why === "Evicted") return {
		kind: "failed",
		reason: `its pod was evicted${detail(status)}`,
		log: false
	};
	if (why === "DeadlineExceeded") return {
		kind: "failed",
		reason: "it did not come to its end in time, and was ended",
		log: false
	};
	if (textOf(terminated["reason"]) === "OOMKilled") return {
		kind: "failed",
		reason: "it ran out of memory (OOMKilled)",
		log: false
	};
	const exitCode = numberOf(terminated["exitCode"]);
	if (exitCode === void 0) return {
		kind: "failed",
		reason: `its pod failed (${why ?? "no reason given"}${detail(status)})`,
		log: false
	};
	return {
		kind: "failed",
		reason: `its container ended with exit code ${exitCode}`,
		log: true
	};
}
function unscheduled(status) {
	const scheduled = listOf(status["conditions"]).map(fieldsOf).find(({ type }) => type === "PodScheduled");
	return scheduled?.["status"] === "False" && scheduled["reason"] === "Unschedulable" ? {
		kind: "stuck",
		reason: `its pod cannot be scheduled (Unschedulable${detail(scheduled)})`
	} : void 0;
}
function detail({ message }) {
	const text = textOf(message);
	return text === void 0 ? "" : `: ${text.replaceAll(/\s+/g, " ").slice(0, 300)}`;
}
function jobFailure(job) {
	const condition = listOf(fieldsOf(job["status"])["conditions"]).map(fieldsOf).find(({ type, status }) => (type === "Failed" || type === "FailureTarget") && status === "True");
	return condition && {
		reason: textOf(condition["reason"]) ?? "Failed",
		message: textOf(condition["message"]) ?? ""
	};
}
export { jobFailure, podState };
