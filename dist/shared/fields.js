export { integerAt, listAt, textAt, valueAt } from "./running.js";
