// src/scanners/kube-bench/version.ts
const KUBE_BENCH_VERSION = "0.15.6";
export { KUBE_BENCH_VERSION };
