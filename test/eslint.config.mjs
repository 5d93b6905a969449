import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export default tseslint.config(
  {
    basePath: ROOT,
    ignores: [
      'dist/**',
      'node_modules/**',
      'test/bench/node_modules/**',
      'test/bench/build/**',
      'test/screenshots/**',
      'test/types/**',
      'test/frameworks/*/**',
      'test/helpers/page.d.ts',
      'demo/*.js',
    ],
  },
  {
    basePath: ROOT,
    files: ['**/*.mjs'],
    extends: [tseslint.configs.strict],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-promise-executor-return': 'off',
    },
  },
  {
    basePath: ROOT,
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit.configs['flat/recommended'], litA11y.configs.recommended],
    languageOptions: { parserOptions: { project: 'test/tsconfig.json', tsconfigRootDir: ROOT } },
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'lit/no-invalid-html': 'error',
      // What a strict content security policy blocks.
      'no-restricted-imports': [
        'error',
        {
          paths: [
            'lit/directives/style-map.js',
            'lit/directives/unsafe-html.js',
            'lit/directives/unsafe-svg.js',
            'lit/static-html.js',
          ].map((name) => ({ name, message: 'A strict content security policy blocks it.' })),
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\sstyle="|<style|src="data:/]',
          message: 'A strict content security policy blocks inline styles and data: addresses.',
        },
        {
          selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|on)/]',
          message: 'A strict content security policy blocks it: set the property, or listen.',
        },
        {
          selector:
            'NewExpression[callee.name=/^(Worker|SharedWorker|Function)$/]:not([arguments.0.callee.name="ownScript"])',
          message: 'Trusted Types need a policy of ours for it.',
        },
        {
          selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"], ExportDefaultDeclaration',
          message: 'The house style does without.',
        },
      ],
      'no-eval': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },
  {
    basePath: ROOT,
    files: ['src/**/*.ts'],
    rules: {
      // What Trusted Types refuse: markup and scripts out of plain text.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'].map(
          (property) => ({ property, message: 'A strict content security policy with Trusted Types blocks it.' }),
        ),
        {
          object: 'document',
          property: 'write',
          message: 'A strict content security policy with Trusted Types blocks it.',
        },
        // What older libraries replace on the pages of others (Prototype, MooTools).
        { object: 'Array', property: 'from', message: 'Spread it, or take listOf (core/format/list-of.ts).' },
        { object: 'JSON', property: 'stringify', message: 'Take toJson (core/format/json.ts).' },
      ],
    },
  },
  {
    basePath: ROOT,
    // Where texts alone are written as JSON, where two are only compared, and where the rest is.
    files: ['src/core/format/json.ts', 'src/core/errors/leerscan-error.ts', 'src/ui/same-values.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    basePath: ROOT,
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/explicit-function-return-type': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
