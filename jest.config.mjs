export default {
  // The default also takes any file called spec.ts for a suite.
  testMatch: ['**/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  // The default leaves one core idle, which on a machine of two is half of it.
  maxWorkers: '100%',
  // To end what hangs, on a busy machine with cold caches too; no test is about time.
  testTimeout: 180_000,
};
