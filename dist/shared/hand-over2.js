export { OBJECTS, SOURCES, handOver } from "./hand-over.js";
