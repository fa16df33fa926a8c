export { t as openGit } from "./bases-git2.js";
