export { t as readEvent } from "./event2.js";
