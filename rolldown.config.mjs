import { defineConfig } from 'rolldown';

// One chunk that every entry needs, and one for each part that is loaded when it is needed:
// whatever is in a shared chunk is evaluated by every start.
const entries = {
  cli: 'src/cli/entry.ts',
  'manifest-scan': 'src/actions/manifest-scan.ts',
  post: 'src/actions/post.ts',
};

export default defineConfig({
  input: entries,
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name]/index.js',
    // No hashes: a change of ours is then a small difference in a file that keeps its name.
    chunkFileNames: 'shared/[name].js',
    comments: { legal: true },
  },
});
