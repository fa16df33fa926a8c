export { r as runReplay } from "./replay.js";
