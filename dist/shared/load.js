export { findManifests, loadManifests } from "./manifests-read.js";
