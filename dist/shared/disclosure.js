export { discloses } from "./disclosure2.js";
