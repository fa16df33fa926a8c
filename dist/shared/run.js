export { run } from "./running.js";
