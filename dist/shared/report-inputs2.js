export { readFormat, readSourceReport } from "./report-inputs.js";
