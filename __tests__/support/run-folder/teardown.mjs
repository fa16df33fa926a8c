/** After the last suite, whatever came of it. */
export default function teardown() {
  globalThis.removeRunFolder();
}
