export { t as storeOf } from "./bases-store.js";
