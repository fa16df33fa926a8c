export { standpointOf } from "./bases-place2.js";
