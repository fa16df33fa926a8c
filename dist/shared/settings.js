export { policyOfImages, sbomFolder, settingsOf, userCache } from "./running.js";
