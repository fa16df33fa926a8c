export { t as REPEATABLE, n as connect } from "./client.js";
