export { acceptedGapsOf, allAcceptedGaps, resolveInputs, runOf, settingsOf } from "./common.js";
