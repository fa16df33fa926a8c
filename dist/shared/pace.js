export { t as DEFAULT_PACE, n as pause, r as spacingAt } from "./pace2.js";
