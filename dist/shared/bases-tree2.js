export { treeBase } from "./bases-tree.js";
