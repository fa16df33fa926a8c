export { configure, loadConfiguration } from "./configuration2.js";
