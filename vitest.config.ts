import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{engine,site}/**/*.test.ts'],
    testTimeout: 120_000,
  },
});
