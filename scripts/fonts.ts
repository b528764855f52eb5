/**
 * Cuts the fonts of the font table down to the characters we need and writes them as WOFF to `static/fonts/`,
 * with the `@font-face` rules and the licence beside them. Layout features stay whole. What only the screen uses is
 * WOFF 2, which is smaller and which our PDF engine need not read.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { type FontEntry, type Range, fontTable } from '#lib/pdf/fonts/fontTable.ts';
import { faceRule, faceRules, usualFile } from './fonts/faceRules.ts';
import { nameFonts } from './fonts/languageNames.ts';
import { licences, sourceOf } from './fonts/sources.ts';

const output = fileURLToPath(new URL('../static/fonts/', import.meta.url));

/** From the root of the project; the packages and this script count anyway. */
export const inputs: string[] = ['src/lib/pdf/fonts/fontTable.ts', 'locales/languages.json'];

function charactersOf(...ranges: readonly Range[]): string {
	let characters = '';
	for (const [first, last] of ranges) {
		for (let codePoint = first; codePoint <= last; codePoint++) characters += String.fromCodePoint(codePoint);
	}
	return characters;
}

async function licenceText(): Promise<string> {
	const texts = await Promise.all(licences.map((path) => readFile(path, 'utf8')));
	const copyright = texts.map((text) => text.trim().split('\n')[0]);
	const [, ...terms] = (texts[0] ?? '').trim().split('\n');
	return [...new Set(copyright), ...terms, ''].join('\n');
}

async function cut(entry: FontEntry, file: string, characters: string): Promise<void> {
	const source = await readFile(sourceOf(entry.name, entry.weight));
	const targetFormat = file.endsWith('2') ? 'woff2' : 'woff';
	await writeFile(output + file, await subsetFont(source, characters, { targetFormat }));
}

/** Takes some five seconds. */
export async function build(): Promise<void> {
	await mkdir(output, { recursive: true });
	for (const entry of fontTable) {
		const { file, ranges, usual, combining = [], shared } = entry;
		await cut(entry, file, charactersOf(...ranges, ...shared));
		if (usual) await cut(entry, usualFile(entry), charactersOf(...usual, ...combining));
	}
	for (const { entry, file, letters } of nameFonts) await cut(entry, file, letters);
	const rules = [
		...fontTable.flatMap(faceRules),
		...nameFonts.map(({ family, file, ranges }) => faceRule({ family, weight: 700, file, ranges }))
	];
	await writeFile(`${output}fonts.css`, rules.join('\n'));
	await writeFile(`${output}OFL.txt`, await licenceText());
}
