export { renderSarif, wholeSarif } from "./sarif.js";
