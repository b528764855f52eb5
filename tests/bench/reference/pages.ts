/**
 * What the app is measured against: bare pages that show the same pictures, and the same cards for the browser's own
 * printing. They are written to a folder for each run, from the same drawings that the app uses.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { SymbolLibrary, toSvg } from '#lib/symbols/index.ts';
import { CONCEPTS } from '../plans.ts';

const HEAD = '<!doctype html><html lang="nb"><meta charset="utf-8"><title>Reference</title>';

/**
 * In `folder`: `12.html` and `500.html`, pictures as `<img src="….svg">`; `20-pages.html` and `1-page.html`, twelve
 * cards a page in Norwegian and Arabic, with the pictures in line; `durability.html`, which is told what to write.
 * `site` is the built app, for its packs and fonts.
 */
export async function writeReferencePages(folder: string, site: string): Promise<void> {
	const library = new SymbolLibrary(
		async (name) => JSON.parse(await readFile(join(site, 'symbols', `${name}.json`), 'utf8')) as unknown
	);
	const words = new Vocabulary(nodeLocales());
	await Promise.all([words.load('nb'), words.load('ar'), mkdir(folder, { recursive: true })]);
	const drawings = await Promise.all(
		CONCEPTS.map(async (concept) => toSvg(await library.composed(library.ofConcept(concept)!)))
	);
	await Promise.all(drawings.map((svg, at) => writeFile(join(folder, `${at}.svg`), svg)));
	for (const count of [12, 500]) await writeFile(join(folder, `${count}.html`), picturePage(count));
	await writeFile(join(folder, 'durability.html'), HEAD);
	for (const font of ['NotoSans-Regular.woff', 'NotoSansArabic-Regular.woff'])
		await copyFile(join(site, 'fonts', font), join(folder, font));
	const cards = CONCEPTS.map((concept, at) => ({
		svg: drawings[at]!,
		nb: words.words(concept, 'nb')?.text ?? '',
		ar: words.words(concept, 'ar')?.text ?? ''
	}));
	await writeFile(join(folder, '20-pages.html'), paperPage(cards.slice(0, 240)));
	await writeFile(join(folder, '1-page.html'), paperPage(cards.slice(0, 12)));
}

function picturePage(count: number): string {
	const pictures = Array.from(
		{ length: count },
		(_, at) => `<img src="${at % CONCEPTS.length}.svg" width="96" height="96" alt="">`
	);
	return `${HEAD}<main>${pictures.join('')}</main>`;
}

const PAPER_STYLE = `<style>
@font-face { font-family: Latin; src: url(NotoSans-Regular.woff) }
@font-face { font-family: Arabic; src: url(NotoSansArabic-Regular.woff); unicode-range: U+600-6FF }
@page { size: A4; margin: 15mm }
body { margin: 0; font: 12pt Latin, Arabic }
section { display: grid; grid-template-columns: repeat(3, 1fr); gap: 6mm; break-after: page }
svg { width: 40mm; height: 40mm } p { margin: 0; text-align: center } div { text-align: center }
</style>`;

interface PaperCard {
	readonly svg: string;
	readonly nb: string;
	readonly ar: string;
}

function paperPage(cards: readonly PaperCard[]): string {
	const pages: string[] = [];
	for (let at = 0; at < cards.length; at += 12) {
		const here = cards
			.slice(at, at + 12)
			.map(({ svg, nb, ar }) => `<div>${svg}<p>${nb}</p><p lang="ar" dir="rtl">${ar}</p></div>`);
		pages.push(`<section>${here.join('')}</section>`);
	}
	return `${HEAD}${PAPER_STYLE}${pages.join('')}`;
}
