export { t as imagePolicyOf, n as sbomFolder, r as settingsOf, i as userCache } from "./settings2.js";
