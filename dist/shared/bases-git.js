export { openGit } from "./bases-git2.js";
