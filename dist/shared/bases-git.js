export { openGit } from "./running.js";
