/**
 * Cuts the fonts of the font table down to the characters we need and writes them as WOFF to `static/fonts/`,
 * with the `@font-face` rules and the licence beside them. Layout features stay whole.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { type FontEntry, fontTable } from '#lib/pdf/fonts/fontTable.ts';
import { faceRule } from './fonts/faceRules.ts';
import { licences, sourceOf } from './fonts/sources.ts';

const output = fileURLToPath(new URL('../static/fonts/', import.meta.url));

/** From the root of the project; the packages and this script count anyway. */
export const inputs: string[] = ['src/lib/pdf/fonts/fontTable.ts'];

function charactersOf({ ranges, shared }: FontEntry): string {
	let characters = '';
	for (const [first, last] of [...ranges, ...shared]) {
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

/** Takes one to two seconds. */
export async function build(): Promise<void> {
	await mkdir(output, { recursive: true });
	for (const entry of fontTable) {
		const source = await readFile(sourceOf(entry.name, entry.weight));
		const woff = await subsetFont(source, charactersOf(entry), { targetFormat: 'woff' });
		await writeFile(output + entry.file, woff);
	}
	await writeFile(`${output}fonts.css`, fontTable.map(faceRule).join('\n'));
	await writeFile(`${output}OFL.txt`, await licenceText());
}
