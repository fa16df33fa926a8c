export { defaultBranch, ownPin, repositoryFiles, repositoryPaths } from "./init-look.js";
