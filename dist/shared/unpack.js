export { unpack } from "./unpack2.js";
