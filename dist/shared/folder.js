export { readBaseline } from "./folder2.js";
