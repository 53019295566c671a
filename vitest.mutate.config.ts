import { defineConfig } from 'vitest/config';

/**
 * What mutants of the core must not survive: the tables of its rules, a case a rule. Tests of whole sites and property tests
 * find much more, but slowly, and what only they notice nobody finds again.
 */
export default defineConfig({
  test: { testTimeout: 120_000, include: ['tests/engine/rules/**/*.test.ts', 'tests/engine/privacy/find.test.ts'] },
});
