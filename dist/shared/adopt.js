export { adoptionOf, describe } from "./common.js";
