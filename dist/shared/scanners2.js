export { t as processScanner, n as processScanners } from "./scanners.js";
