export { VERSION, retry } from "./octokit.js";
