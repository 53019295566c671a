import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const OLDEST = 24;
if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(`Node ${process.versions.node} is too old for the tests, they need ${OLDEST}: npm test -- <file> brings its own.`);
  process.exit(2);
}

export default defineConfig({
  test: {
    // Of editor/ what needs none of its own packages.
    include: ['tests/{engine,site}/**/*.test.ts', 'editor/server/*.test.ts'],
    globalSetup: 'tests/support/ground.ts',
    setupFiles: 'tests/support/clock.ts',
    testTimeout: 120_000,
    // Vitest leaves one core free; in this suite most waiting is for processes of its own.
    maxWorkers: availableParallelism(),
  },
});
