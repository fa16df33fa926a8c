export { storeOf } from "./bases-store.js";
