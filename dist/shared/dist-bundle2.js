export { n as throttling } from "./octokit.js";
