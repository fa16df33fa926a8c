export { t as findManifests, n as loadManifests } from "./load.js";
