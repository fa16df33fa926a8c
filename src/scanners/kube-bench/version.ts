/** The version whose image and program are pinned. */
export const KUBE_BENCH_VERSION = '0.15.6';
