export { chartYamlIn } from "./chart-archive2.js";
