export { SOURCES, handOver } from "./manifests-read.js";
