export { readFrom } from "./configuration-source2.js";
