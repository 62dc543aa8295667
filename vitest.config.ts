import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // A worker takes file after file: starting one for each costs more than most files take. So a test leaves nothing in
    // its process (what it sets of the environment is unset) and no module keeps state.
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
    // Scenarios spawn the bundles and real servers; on a busy two-core runner that takes its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // Scenarios wait for GitHub-like pauses more than they compute, so that one file has work for several at a time, and two
    // cores have work for three workers.
    maxConcurrency: 6,
    maxWorkers: availableParallelism() + 1,
  },
});
