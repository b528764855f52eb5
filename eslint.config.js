import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { forbiddenIn, territories } from './scripts/lint/boundaries.ts';
import { directions } from './scripts/lint/directions.ts';
import { dynamicImports, everywhere } from './scripts/lint/syntax.ts';
import { words } from './scripts/lint/words.ts';
import svelteConfig from './svelte.config.js';

const TESTS = ['**/*.test.ts', 'tests/**'];

/**
 * Which part may import which (boundaries.js), as ESLint's own rules, one block a part.
 * @type {import('eslint').Linter.Config[]}
 */
const boundaries = territories.map(({ part, folder }) => {
	const forbidden = forbiddenIn(part);
	return {
		name: `boundaries of ${part}`,
		files: [`${folder}/**`],
		ignores: TESTS,
		rules: {
			'no-restricted-imports': ['error', { patterns: forbidden }],
			'no-restricted-syntax': ['error', ...everywhere, ...dynamicImports(forbidden)]
		}
	};
});

export default defineConfig(
	{
		ignores: [
			'.toolchain/',
			'.svelte-kit/',
			'build/',
			'coverage/',
			'test-results/',
			'static/',
			'src/generated/',
			'docs/'
		]
	},
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		plugins: { own: { rules: { directions, words } } },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
			'no-restricted-syntax': ['error', ...everywhere],
			// The checker of types does these better.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			// Takes `Object.values(records) as Card[]` for unneeded (8.73, November 2026).
			'@typescript-eslint/no-unnecessary-type-assertion': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
			],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	...boundaries,
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'own/directions': 'error',
			'own/words': 'error',
			'svelte/no-at-html-tags': 'error',
			// ESLint takes what comes from another .svelte file for `any`; svelte-check knows better (November 2026).
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			// Addresses of pages go through resolve() where that can be known.
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: false }]
		}
	},
	{
		name: 'tests and commands read what they made themselves',
		files: [...TESTS, 'scripts/**'],
		rules: {
			'no-restricted-syntax': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-empty-function': 'off',
			// Stand-ins promise what they could say at once.
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/unbound-method': 'off'
		}
	},
	{
		name: 'plain JavaScript',
		files: ['**/*.js', '**/*.mjs', '**/*.d.mts'],
		...ts.configs.disableTypeChecked
	}
);
