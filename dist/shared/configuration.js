export { configure, loadConfiguration } from "./running.js";
