export { readExceptions } from "./common.js";
