export { t as configure } from "./configuration2.js";
