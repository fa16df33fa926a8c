export { runReplay } from "./replay.js";
