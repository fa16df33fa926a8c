export { readShard } from "./report-reading.js";
