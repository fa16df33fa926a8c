export default {
  // The default also takes any file called spec.ts for a suite.
  testMatch: ['**/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  // One folder for all that a run leaves in the folder for temporary files, removed at its end.
  globalSetup: '<rootDir>/__tests__/support/run-folder/setup.mjs',
  globalTeardown: '<rootDir>/__tests__/support/run-folder/teardown.mjs',
  // The default leaves one core idle, which on a machine of two is half of it.
  maxWorkers: '100%',
  // To end what hangs, on a busy machine with cold caches too; no test is about time.
  testTimeout: 180_000,
};
