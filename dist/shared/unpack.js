export { unpack } from "./having.js";
