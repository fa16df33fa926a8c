export { runOf, settingsOf } from "./common.js";
