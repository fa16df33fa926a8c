export { throttling } from "./octokit.js";
