export { n as createFetch } from "./transport2.js";
