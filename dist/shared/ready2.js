export { t as openCluster } from "./ready.js";
