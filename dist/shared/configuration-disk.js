export { DEFAULT_FILE, MAX_CONFIG_BYTES, MAX_EXCEPTIONS_BYTES, below, onDisk, readOnDisk, repositoryRoot, resolveOnDisk, textOf, tooLarge } from "./running.js";
