/**
 * Writes what pictures are called, one file for each language: `static/symbols/words-<tag>.json`, out of Unicode's CLDR
 * and our own lists; and `picture-facts.json`, what holds in all of them. For searching only.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../src/lib/i18n/languages.ts';
import { pictureFacts, pictureWords } from './keywords/pictureWords.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

export const inputs: string[] = [
	'scripts/symbols/wholeLibrary.ts',
	'scripts/symbols/data',
	'src/lib/symbols/data',
	'src/lib/symbols/search/normalise.ts',
	'src/lib/symbols/search/letters.ts',
	'src/lib/symbols/search/pictureWords.ts',
	'locales/languages.json',
	'node_modules/cldr-annotations-full/package.json',
	'node_modules/cldr-annotations-derived-full/package.json'
];
/** The folder belongs to the packs of pictures too, which are made first and empty it. */
export const outputs = ['static/symbols/picture-facts.json', 'static/symbols/words-en.json'];

const OUT = 'static/symbols';

export async function build(): Promise<void> {
	await mkdir(at(OUT), { recursive: true });
	const languages: string[] = [];
	for (const { tag } of LANGUAGES) {
		const words = pictureWords(tag);
		if (!words) continue;
		languages.push(tag);
		await writeFile(at(`${OUT}/words-${tag}.json`), JSON.stringify(words));
	}
	await writeFile(at(`${OUT}/picture-facts.json`), JSON.stringify(pictureFacts(languages)));
	await writeFile(
		at(`${OUT}/words-LICENSE.txt`),
		await readFile(at('node_modules/cldr-annotations-full/LICENSE'), 'utf8')
	);
}

if (import.meta.main) await build();
