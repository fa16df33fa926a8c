export { t as daysOf, n as lastDayOf, r as readLedger, i as readReport, a as textOfFile } from "./exceptions-files2.js";
