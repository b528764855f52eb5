import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONCEPT_PICTURES } from '../../src/lib/symbols/conceptPictures.ts';
import { MORE_PICTURES } from '../../src/lib/symbols/morePictures.ts';
import { normalise } from '../../src/lib/symbols/search/normalise.ts';
import type { PictureFacts, PictureWords } from '../../src/lib/symbols/search/pictureWords.ts';
import thingsOfPlans from '../symbols/data/concepts.json' with { type: 'json' };
import { wholeLibrary } from '../symbols/wholeLibrary.ts';
import { cldrWords } from './cldr.ts';

/** Seldom meant in a plan, though they match many words. */
const PRIORS: Readonly<Record<string, number>> = { flags: 0.5, animals: 0.9, signs: 0.9 };

const library = new Map(wholeLibrary().map((picture) => [picture.id, picture]));
const ofConcepts = [...CONCEPT_PICTURES.values(), ...MORE_PICTURES.values()].map(({ symbol }) => symbol);
const pictures = [...new Set([...library.keys(), ...ofConcepts])];

/** Each word once, however it is spelt; the separator and the marks of CLDR's own notation are left out. */
function distinct(words: readonly string[]): string[] {
	const known = new Map<string, string>();
	for (const word of words) {
		const text = word
			.replaceAll(/[|↑:]+/g, ' ')
			.replaceAll(/\s+/g, ' ')
			.trim();
		const plain = normalise(text);
		if (plain && !known.has(plain)) known.set(plain, text);
	}
	return [...known.values()];
}

/** Our own list for a language: `src/lib/symbols/data/extraWords/<tag>.json`, by concept or picture. */
function extraWords(tag: string): Readonly<Record<string, readonly string[]>> {
	const path = fileURLToPath(new URL(`../../src/lib/symbols/data/extraWords/${tag}.json`, import.meta.url));
	return existsSync(path)
		? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly string[]>)
		: {};
}

/** What plans speak of, in Norwegian (`vei / løp`, `lege (yrke)`), is what the picture chosen for it is called too. */
const chosenFor = new Map<string, string[]>();
for (const { nb, picture } of Object.values(thingsOfPlans)) {
	const [main = ''] = picture;
	const words = nb.replaceAll(/\(.*?\)/g, '').split(/[/,]/);
	chosenFor.set(main, [...(chosenFor.get(main) ?? []), ...words]);
}

const isPicture = (id: string): boolean => id.includes(':');

const made = new Map<string, PictureWords | undefined>();

/** All words of a language; `undefined` when neither CLDR nor we have any. */
export function pictureWords(tag: string): PictureWords | undefined {
	if (!made.has(tag)) made.set(tag, make(tag));
	return made.get(tag);
}

function make(tag: string): PictureWords | undefined {
	const ofCldr = cldrWords(tag);
	const extra = extraWords(tag);
	const texts = (words: readonly string[]): string => distinct(words).join('|');
	const ofPicture = (id: string): readonly string[] => {
		const picture = library.get(id);
		const known = id.startsWith('om:') ? ofCldr(id.slice('om:'.length)) : [];
		const ours = extra[id] ?? [];
		if (tag === 'en') return [...known, picture?.name ?? '', ...ours, ...(picture?.tags ?? [])];
		if (tag === 'nb') return [...known, picture?.nb ?? '', ...(chosenFor.get(id) ?? []), ...ours];
		return [...known, ...ours];
	};
	const named = pictures.map((id) => [id, texts(ofPicture(id))] as const).filter(([, text]) => text);
	const said = Object.entries(extra).filter(([id]) => !isPicture(id));
	if (!named.length && !said.length) return undefined;
	return {
		pictures: Object.fromEntries(named),
		concepts: Object.fromEntries(said.map(([concept, words]) => [concept, texts(words)]))
	};
}

/** What holds in every language, and the languages that have words. */
export function pictureFacts(languages: readonly string[]): PictureFacts {
	return {
		languages,
		pictures: Object.fromEntries(
			[...library.values()].flatMap(({ id, family, group }) => {
				const prior = PRIORS[group];
				const facts = { ...(family !== undefined && { family }), ...(prior !== undefined && { prior }) };
				return Object.keys(facts).length ? [[id, facts]] : [];
			})
		)
	};
}
