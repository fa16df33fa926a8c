export { REPEATABLE, connect } from "./client.js";
