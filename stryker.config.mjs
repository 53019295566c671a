// Mutation tests of the core: `npm run mutate -- src/core/…` (docs/testing.md). Development only.
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: true },
  coverageAnalysis: 'perTest',
  mutate: ['src/core/**/*.ts'],
  // With vitest 5 a run that is broken off at its first failure leaves the next ones empty: every mutant after it would survive.
  disableBail: true,
  concurrency: 1,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', 'editor', 'docs', 'public', 'tests/e2e', 'tools/bench', 'test-results'],
  reporters: ['json', 'clear-text'],
  jsonReporter: { fileName: 'test-results/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: true },
  disableTypeChecks: false,
  allowEmpty: false,
};
