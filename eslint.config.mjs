import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'
import { defineConfig } from 'eslint/config'
import { importsGoOneWay } from './scripts/lint/imports.mjs'
import { disablingHasReason } from './scripts/lint/reasons.mjs'
import { everywhere, inCms, onSite, outsideSettings } from './scripts/lint/syntax.mjs'

const house = { rules: { 'imports-go-one-way': importsGoOneWay, 'disabling-has-reason': disablingHasReason } }

/**
 * @param {{ selector: string, message: string }[][]} lists
 * @returns {import('eslint').Linter.RulesRecord}
 */
const restricted = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] })

export default defineConfig(
  {
    ignores: [
      'cms/migrations/',
      'cms/payload-types.ts',
      'cms/app/(payload)/admin/importMap.js',
      '**/.next/',
      '**/next-env.d.ts',
      '.astro/',
      'dist/',
      'var/',
      '/coverage/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      // Slow, and there are no enums and hardly a class.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Its advice is the "!" that strict forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A setting that is there but empty counts as missing.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Letters of a word, never emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // Plain JavaScript with types in comments: what JSON holds is checked where it is read.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  // Words from the CMS are never HTML: whoever writes there could run script in a reader's browser.
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
  // Scripts inside components: the types are checked with the component.
  { files: ['**/*.astro/*'], extends: [tseslint.configs.disableTypeChecked] },
  {
    plugins: { house },
    rules: {
      // The compiler knows better which names exist.
      'no-undef': 'off',
      'house/imports-go-one-way': 'error',
      'house/disabling-has-reason': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      ...restricted(everywhere),
    },
  },
  { files: ['content-models/**'], rules: restricted(everywhere, outsideSettings) },
  { files: ['cms/**'], rules: restricted(everywhere, outsideSettings, inCms) },
  { files: ['cms/{commands,demo}/**'], rules: restricted(everywhere, outsideSettings) },
  { files: ['site/**'], rules: restricted(everywhere, outsideSettings, onSite) },
  { files: ['cms/settings.ts'], rules: restricted(everywhere, inCms) },
  { files: ['site/settings.ts'], rules: restricted(everywhere, onSite) },
)
