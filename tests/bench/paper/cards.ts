/** The words and pictures of the measured cards, for whoever else is to print them. */
import { readFile } from 'node:fs/promises';
import { Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { type Drawing, SymbolLibrary, toSvg } from '#lib/symbols/index.ts';
import { CONCEPTS } from '../plans.ts';

const PACKS = new URL('../../../static/symbols/', import.meta.url);

export interface PaperCard {
	readonly nb: string;
	readonly own: string;
	readonly drawing: Drawing;
	readonly svg: string;
}

/** As many as `planOf` lays, in its order. */
export async function paperCards(own: string, count: number): Promise<readonly PaperCard[]> {
	const library = new SymbolLibrary(
		async (name) => JSON.parse(await readFile(new URL(`${name}.json`, PACKS), 'utf8')) as unknown
	);
	const words = new Vocabulary(nodeLocales());
	await Promise.all([words.load('nb'), words.load(own)]);
	const all = await Promise.all(
		CONCEPTS.slice(0, count).map(async (concept): Promise<PaperCard> => {
			const drawing = await library.composed(library.ofConcept(concept)!);
			const text = (tag: string): string => words.words(concept, tag)?.text ?? '';
			return { nb: text('nb'), own: text(own), drawing, svg: toSvg(drawing) };
		})
	);
	return Array.from({ length: count }, (_, at) => all[at % all.length]!);
}

/** Cards by page. */
export function pagesOf(cards: readonly PaperCard[], onPage: number): readonly (readonly PaperCard[])[] {
	const pages: (readonly PaperCard[])[] = [];
	for (let at = 0; at < cards.length; at += onPage) pages.push(cards.slice(at, at + onPage));
	return pages;
}
