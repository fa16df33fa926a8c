export { n as runOnTerminal } from "./on-terminal2.js";
