export { o as readBaseline } from "./folder3.js";
