export { createFetch } from "./transport2.js";
