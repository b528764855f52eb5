import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { expect, test } from 'vitest';
import { forbiddenIn } from './boundaries.ts';
import { complaintAbout, directions } from './directions.ts';
import { dynamicImports, everywhere } from './syntax.ts';
import { words } from './words.ts';

const linter = new Linter();

/** The complaints about a component, with every rule of ours. */
function inComponent(code: string): string[] {
	const config = [
		...svelte.configs.base,
		{
			files: ['**/*.svelte'],
			plugins: { own: { rules: { directions, words } } },
			rules: { 'own/directions': 2, 'own/words': 2, 'no-restricted-syntax': [2, ...everywhere] }
		}
	] as Linter.Config[];
	return linter.verify(code, config, 'src/lib/ui/Some.svelte').map(({ message }) => message);
}

function inPart(part: Parameters<typeof forbiddenIn>[0], code: string): string[] {
	const forbidden = forbiddenIn(part);
	const config = [
		{
			files: ['**/*.ts'],
			languageOptions: { parser: ts.parser },
			rules: {
				'no-restricted-imports': [2, { patterns: forbidden }],
				'no-restricted-syntax': [2, ...everywhere, ...dynamicImports(forbidden)]
			}
		}
	] as Linter.Config[];
	return linter.verify(code, config, 'src/lib/part/some.ts').map(({ message }) => message);
}

test.each([
	['<p>Hello</p>', 1],
	["<p>{'Hello'}</p>", 1],
	['<button aria-label="Close">×</button>', 1],
	['<img alt="A house" src="x.svg" />', 1],
	["<Button label={open ? 'Close' : 'Open'} />", 1],
	['<input placeholder={`Name ${n}`} />', 1],
	['<p>· – {words} …</p>', 0],
	['<p class="big">{t("card.title")}</p><img alt="" src="house.svg" />', 0],
	['<style>p { color: red; }</style><script>const word = "hello";</script>', 0]
])('a word in a component is found: %s', (code, count) => {
	const complaints = inComponent(code);
	expect(complaints).toHaveLength(count);
	if (count) expect(complaints[0]).toMatch(/locales\/nb/);
});

test.each([
	['<style>p { margin-left: 1px; }</style>', 1],
	['<style>p { left: 0; border-top-right-radius: 2px; text-align: right; }</style>', 3],
	['<style>p { text-transform: uppercase; }</style>', 1],
	['<p style:padding-right={wide}></p>', 1],
	['<style>p { margin-inline-start: 1px; text-align: start; inset-block-start: 0; }</style>', 0]
])('a style that breaks in Arabic is found: %s', (code, count) => {
	expect(inComponent(code)).toHaveLength(count);
});

test('a complaint about style says what to write instead', () => {
	expect(complaintAbout('float', 'left')).toMatch(/inline-start/);
	expect(complaintAbout('scroll-margin-left', '0')).toBeDefined();
	expect(complaintAbout('color', 'left')).toBeUndefined();
});

test.each([
	['node.innerHTML = text;', 1],
	["node.insertAdjacentHTML('beforeend', text);", 1],
	['node.textContent = text;', 0],
	["fetch('https://example.com/x');", 1],
	['const a = `https://example.com/${x}`;', 1],
	["const ns = 'http://www.w3.org/2000/svg';", 0],
	["const ns = 'https://www.w3.org.example.com/';", 1]
])('markup from strings and foreign addresses are found: %s', (code, count) => {
	expect(inPart('safety', code)).toHaveLength(count);
});

test.each([
	['plan', "import { x } from '#lib/pdf/index.ts';", /plan may not know pdf/],
	['plan', "import { x } from '../../pdf/index.ts';", /Reach pdf/],
	['plan', "await import('#lib/pdf/index.ts');", /plan may not know pdf/],
	['pdf', "import { x } from '#lib/plan/rank.ts';", /front door/],
	['pdf', "import { t } from 'svelte';", /bare Node/],
	['exchange', "import nb from '#locales/nb/app.json';", /Only i18n/],
	['session', "import Dexie from 'dexie';", /dexie lives in storage/],
	['session', "export { jsPDF } from 'jspdf';", /jspdf lives in pdf/],
	['session', "await import('jspdf');", /jspdf lives in pdf/],
	['routes', "import { x } from '#lib/storage/index.ts';", /routes may not know storage/]
] as const)('%s may not write: %s', (part, code, sentence) => {
	const complaints = inPart(part, code);
	expect(complaints).toHaveLength(1);
	expect(complaints[0]).toMatch(sentence);
});

test.each([
	['pdf', "import { x } from '#lib/plan/index.ts'; import { jsPDF } from 'jspdf'; import './pages/week.ts';"],
	['storage', "import Dexie from 'dexie'; import * as Y from 'yjs';"],
	['editor', "import { dndzone } from 'svelte-dnd-action'; import { x } from '#lib/session/index.ts';"],
	['i18n', "import nb from '#locales/nb/app.json' with { type: 'json' };"]
] as const)('%s may write: %s', (part, code) => {
	expect(inPart(part, code)).toEqual([]);
});
