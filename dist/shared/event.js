export { readEvent } from "./event2.js";
