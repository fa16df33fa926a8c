export { adoptionOf, describe } from "./judging.js";
