export { t as readFrom } from "./configuration-source2.js";
