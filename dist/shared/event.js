export { readEvent } from "./running.js";
