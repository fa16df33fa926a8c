export { DEFAULT_PACE, pause, spacingAt } from "./pace2.js";
