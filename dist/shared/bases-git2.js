export { t as openGit } from "./bases-git.js";
