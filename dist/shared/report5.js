export { reportGate } from "./report4.js";
