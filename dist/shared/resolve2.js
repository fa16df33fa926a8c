export { n as runOf, r as settingsOf } from "./resolve.js";
