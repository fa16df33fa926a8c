export { t as readContext } from "./context2.js";
