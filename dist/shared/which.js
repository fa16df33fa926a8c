export { t as findOnPath } from "./which2.js";
