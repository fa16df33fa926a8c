export { t as refusalOf } from "./bases-refusal2.js";
