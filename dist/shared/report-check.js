export { checkFinding, checkReport } from "./report-check2.js";
