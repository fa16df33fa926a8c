export { readBaseline } from "./folder3.js";
