export { renderFolders } from "./manifests-rendered.js";
