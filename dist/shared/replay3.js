export { r as runReplay } from "./replay2.js";
