export { t as programOf } from "./program.js";
