export { o as readBaseline } from "./folder2.js";
