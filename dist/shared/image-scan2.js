export { imageScanGate } from "./image-scan.js";
