import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Scenarios spawn the bundles and real servers; on a busy two-core runner that takes its time.
    testTimeout: 120_000,
    maxConcurrency: 4,
    // Scenarios wait for GitHub-like pauses more than they compute, so that two cores have work for three.
    maxWorkers: availableParallelism() + 1,
    hookTimeout: 30_000,
  },
});
