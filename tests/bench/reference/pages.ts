/**
 * What the app is measured against: bare pages that show the same pictures, and the same cards for the browser's own
 * printing. They are written to a folder for each run, from the same drawings that the app uses.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SymbolLibrary, toSvg } from '#lib/symbols/index.ts';
import { type PaperCard, pagesOf } from '../paper/cards.ts';
import { CONCEPTS } from '../plans.ts';

const HEAD = '<!doctype html><html lang="nb"><meta charset="utf-8"><title>Reference</title>';

/**
 * In `folder`: `12.html` and `500.html`, pictures as `<img src="….svg">`; `durability.html`, which is told what to
 * write; the fonts of `writePaperPage`. `site` is the built app, for its packs and fonts.
 */
export async function writeReferencePages(folder: string, site: string): Promise<void> {
	const library = new SymbolLibrary(
		async (name) => JSON.parse(await readFile(join(site, 'symbols', `${name}.json`), 'utf8')) as unknown
	);
	await mkdir(folder, { recursive: true });
	const drawings = await Promise.all(
		CONCEPTS.map(async (concept) => toSvg(await library.composed(library.ofConcept(concept)!)))
	);
	await Promise.all(drawings.map((svg, at) => writeFile(join(folder, `${at}.svg`), svg)));
	for (const count of [12, 500]) await writeFile(join(folder, `${count}.html`), picturePage(count));
	await writeFile(join(folder, 'durability.html'), HEAD);
	for (const font of FONTS) await copyFile(join(site, 'fonts', `${font}.woff`), join(folder, `${font}.woff`));
}

const FONTS = ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansArabic-Regular', 'NotoSansArabic-Bold'];

/** The cards as a page for the browser's own printing, so many a sheet; the pictures in line. */
export async function writePaperPage(
	path: string,
	cards: readonly PaperCard[],
	onPage: number,
	own: string
): Promise<void> {
	await writeFile(path, paperPage(cards, onPage, own));
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
@font-face { font-family: Latin; font-weight: 700; src: url(NotoSans-Bold.woff) }
@font-face { font-family: Arabic; src: url(NotoSansArabic-Regular.woff); unicode-range: U+600-6FF }
@font-face { font-family: Arabic; font-weight: 700; src: url(NotoSansArabic-Bold.woff); unicode-range: U+600-6FF }
@page { size: A4; margin: 10mm }
body { margin: 0; font: 12pt Latin, Arabic }
section { display: grid; grid-template-columns: repeat(4, 1fr); gap: 3mm; break-after: page }
section:last-child { break-after: auto }
svg { width: 57pt; height: 57pt } p { margin: 0; text-align: center } div { text-align: center }
b { font-size: 14pt }
</style>`;

function paperPage(cards: readonly PaperCard[], onPage: number, own: string): string {
	const sections = pagesOf(cards, onPage).map((page) => {
		const here = page.map(
			(card) => `<div>${card.svg}<p lang="${own}" dir="auto"><b>${card.own}</b></p><p>${card.nb}</p></div>`
		);
		return `<section>${here.join('')}</section>`;
	});
	return `${HEAD}${PAPER_STYLE}${sections.join('')}`;
}
