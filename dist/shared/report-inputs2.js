export { parseRawReport, readFormat, readSourceReport } from "./report-inputs.js";
