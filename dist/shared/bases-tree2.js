export { r as treeBase } from "./bases-tree.js";
