export { adoptionOf, describe } from "./adopt2.js";
