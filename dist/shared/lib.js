export { A as HttpClient } from "./toolkit.js";
