export { CONFIGURATION, daysOf, lastDayOf, readLedger, readReport, textOfFile } from "./exceptions-files2.js";
