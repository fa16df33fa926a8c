export { t as readExceptions } from "./read2.js";
