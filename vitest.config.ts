import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,diagnosis,search}/**/*.test.ts'],
    testTimeout: 120_000,
  },
});
