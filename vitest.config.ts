import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,diagnosis,search,engine,site}/**/*.test.ts'],
    testTimeout: 120_000,
  },
});
