export { r as readSourceReport } from "./report-inputs.js";
