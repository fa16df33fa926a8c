export { Pt as runOf, Ft as settingsOf } from "./common.js";
