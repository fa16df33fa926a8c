export { t as adoptionOf, n as describe } from "./adopt2.js";
