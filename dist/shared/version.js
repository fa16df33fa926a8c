export { VERSION } from "./common.js";
