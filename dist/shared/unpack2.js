export { unpack } from "./unpack.js";
