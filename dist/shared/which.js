export { findOnPath } from "./which2.js";
