export { n as readShard } from "./report-reading.js";
