export { readContext } from "./context2.js";
