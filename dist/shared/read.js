export { readExceptions } from "./configured.js";
