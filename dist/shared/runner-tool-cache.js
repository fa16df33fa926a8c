export { runnerToolCache } from "./runner-tool-cache2.js";
