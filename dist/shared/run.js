export { notStarted, run } from "./running.js";
