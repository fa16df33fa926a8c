export { readContext } from "./running.js";
