import { defineConfig } from 'rolldown';

// The generator is TypeScript that imports the sources: bundled, because Node.js 20 runs no TypeScript.
export default defineConfig({
  input: 'scripts/generate/index.ts',
  platform: 'node',
  output: { file: 'build/generate.js', format: 'esm' },
});
