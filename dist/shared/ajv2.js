import { require_ajv } from "./ajv.js";
export default require_ajv();
export {};
