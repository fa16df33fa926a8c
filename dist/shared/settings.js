export { t as policyOfImages, n as sbomFolder, r as settingsOf, i as userCache } from "./settings2.js";
