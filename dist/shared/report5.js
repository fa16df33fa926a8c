export { reportGate } from "./report.js";
