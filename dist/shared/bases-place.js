export { t as standpointOf } from "./bases-place2.js";
