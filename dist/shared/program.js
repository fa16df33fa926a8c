export { programOf } from "./having.js";
