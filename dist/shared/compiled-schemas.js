export { compiledBefore } from "./compiled-schemas2.js";
