import compat from 'eslint-plugin-compat';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'preview/',
      '.astro/',
      'node_modules/',
      'editor/',
      'public/',
      'tools/bench/node_modules/',
      'tools/clickhouse/node_modules/',
      'tests/fixtures/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['error'] }],
      // A type alias where the library needs an implicit index signature, an interface elsewhere: the author decides.
      '@typescript-eslint/consistent-type-definitions': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    // What the oldest served engines lack: see docs/browser-support.md.
    files: ['src/client/**/*.ts', 'src/core/**/*.ts'],
    plugins: { compat },
    settings: {
      browsers: ['chrome 64', 'firefox 67', 'safari 11.1', 'edge 79'],
      // Where a property is missing, its absence is an answer: see quick-names.ts.
      polyfills: ['navigator.maxTouchPoints', 'Object.fromEntries', 'Array.prototype.flat', 'Array.prototype.flatMap'],
    },
    rules: {
      'compat/compat': 'error',
      // What a policy of Trusted Types would guard, and old engines complain of (docs/security.md): text is set as text.
      'no-restricted-syntax': [
        'error',
        ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
          selector: `AssignmentExpression[left.property.name='${name}']`,
          message: 'Set text as text: textContent, createElement.',
        })),
        {
          selector:
            "CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln|parseFromString|createContextualFragment)$/][callee.object.name!='clipboard']",
          message: 'Set text as text: textContent, createElement.',
        },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['tools/**/*.ts', 'tools/**/*.mjs', 'tests/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
