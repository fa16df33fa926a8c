export { F as adoptionOf, I as describe } from "./common.js";
