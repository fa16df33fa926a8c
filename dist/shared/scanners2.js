export { processScanner, processScanners } from "./scanners.js";
