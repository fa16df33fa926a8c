export { M as HttpClient } from "./toolkit.js";
