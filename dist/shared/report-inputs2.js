export { n as readFormat, i as readSourceReport } from "./report-inputs.js";
