export { configure } from "./configuration2.js";
