export { standpointOf } from "./running.js";
