export { readFrom } from "./running.js";
