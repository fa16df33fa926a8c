export { policyOfImages, sbomFolder, settingsOf, userCache } from "./settings2.js";
