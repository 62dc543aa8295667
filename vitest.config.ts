import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Scenarios spawn the bundles and real servers; on a busy two-core runner that takes its time.
    testTimeout: 120_000,
    maxConcurrency: 4,
    // Vitest's own choice leaves one of two cores to itself.
    maxWorkers: Math.max(2, availableParallelism()),
    hookTimeout: 30_000,
  },
});
