export { M as readExceptions } from "./common.js";
