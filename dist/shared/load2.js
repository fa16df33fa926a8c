export { findManifests, loadManifests } from "./load.js";
