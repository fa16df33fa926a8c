export { MAX_LIBRARY_LENGTH, libraryRead } from "./library.js";
