export { runOnTerminal } from "./on-terminal2.js";
