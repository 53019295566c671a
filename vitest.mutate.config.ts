import { defineConfig } from 'vitest/config';

/** The tests that look at the core and nothing else: a mutant must not wait for tests that build a site. */
export default defineConfig({
  test: { testTimeout: 120_000, include: ['tests/engine/{deadlines,diagnosis,environment,privacy,request,search}/**/*.test.ts'] },
});
