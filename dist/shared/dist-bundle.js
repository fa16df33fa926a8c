export { r as VERSION, i as retry } from "./octokit.js";
