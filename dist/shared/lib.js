export { HttpClient } from "./toolkit.js";
