export { Mt as VERSION } from "./common.js";
