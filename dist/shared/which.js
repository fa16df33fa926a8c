export { findOnPath, withSafePath } from "./running.js";
