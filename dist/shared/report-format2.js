export { readReport, readyToRead } from "./report-format.js";
