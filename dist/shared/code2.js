export { codeScanner, codeScanners } from "./code.js";
