export { t as DEFAULT_PACE, n as pause } from "./pace2.js";
