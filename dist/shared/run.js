export { run } from "./run2.js";
