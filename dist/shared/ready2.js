export { openCluster } from "./ready.js";
