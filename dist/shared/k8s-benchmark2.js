export { k8sBenchmarkGate } from "./k8s-benchmark.js";
