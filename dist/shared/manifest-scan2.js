export { manifestScanGate } from "./manifest-scan.js";
