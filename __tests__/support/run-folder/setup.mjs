import { openRunFolder } from '../../../scripts/run-folder.mjs';

/** Before the first suite: all that a run of the tests leaves in the folder for temporary files is in one folder, which `teardown.mjs` removes. */
export default function setup() {
  globalThis.removeRunFolder = openRunFolder('gh-test');
}
