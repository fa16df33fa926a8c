export { t as configure } from "./configuration.js";
