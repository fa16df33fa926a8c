export { checker } from "./validate.js";
