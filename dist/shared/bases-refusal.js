export { refusalOf } from "./bases-refusal2.js";
