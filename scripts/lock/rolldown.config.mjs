import { defineConfig } from 'rolldown';

// TypeScript that imports the sources: bundled, because Node.js 20 runs no TypeScript.
export default defineConfig({
  input: 'scripts/lock/index.ts',
  platform: 'node',
  external: ['prettier'],
  output: { file: 'build/lock.js', codeSplitting: false, format: 'esm' },
});
