export { t as integerAt, n as listAt, r as textAt, i as valueAt } from "./fields2.js";
