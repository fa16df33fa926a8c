export { t as readContext } from "./context.js";
