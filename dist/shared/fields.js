export { integerAt, listAt, textAt, valueAt } from "./fields2.js";
