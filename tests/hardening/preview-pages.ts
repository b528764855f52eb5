/**
 * Lays the preview of whole pages, as Chromium paints it, over the same pages of the PDF, as PDFium and poppler draw
 * them: `node tests/hardening/preview-pages.ts`. Every board and the pages beside them, in Norwegian with Arabic, with
 * Tigrinya and with Urdu. Writes both, side by side, to `test-results/preview-pages.png`. Ends with an error when a page
 * differs by more than the edges of letters do. Not part of `npm test`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { headlessJob, headlessSheets } from '#lib/pdf/headless.ts';
import type { Sheet } from '#lib/pdf/sheet.ts';
import { writePdf } from '#lib/pdf/writer/writePdf.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { canvasPages } from './pictures/drawn/canvasPages.ts';
import { pdfiumPages, popplerPages } from './pictures/drawn/pdfPages.ts';
import { type Pixels, difference } from './pictures/drawn/pixels.ts';

const TODAY = '2026-11-21';
/** Of 255: the mean over a page (PDFium stretches it to whole pixels), and the square of 7 px that differs most. */
const MOST = { mean: 6, worst: 45 };
const WORDS: Readonly<Record<string, readonly [string, string, string]>> = {
	ar: ['الأسرة', 'التقديم على عمل', 'دورة اللغة'],
	ti: ['ስድራቤት', 'ስራሕ ምሕታት', 'ኮርስ ቋንቋ'],
	ur: ['خاندان', 'ملازمت کی درخواست', 'زبان کا کورس']
};

const sheets: Sheet[] = [];
for (const [own, [family, apply, course]] of Object.entries(WORDS)) {
	const plan = aPlan(
		{
			'meg/viktig': [`Familien|${family}`],
			'min-vei/steg': [`Søke jobb|${apply}`, `Norskkurs|${course}`],
			'uke/1': [`Norskkurs|${course}`]
		},
		{ own }
	);
	const job = await headlessJob(plan, {
		locales: nodeLocales(),
		today: TODAY,
		pages: ['agreement', 'words', 'profile', 'picture-cards']
	});
	sheets.push(...(await headlessSheets(job)));
}
const pdf = writePdf(sheets, { title: 'Sider', lang: 'nb', date: new Date(0) }, () => new Uint8Array());
const pages: Readonly<Record<string, Pixels[]>> = {
	PDFium: await Array.fromAsync(pdfiumPages(pdf)),
	poppler: [...popplerPages(pdf, sheets.length)]
};
const preview = await canvasPages(sheets);

const faults: string[] = [];
for (const [reader, drawn] of Object.entries(pages)) {
	const figures = drawn.map((page, at) => difference(sameSize(preview[at]!, page), page));
	for (const [at, { mean, worst }] of figures.entries())
		if (mean > MOST.mean || worst > MOST.worst)
			faults.push(`${reader}, page ${String(at + 1)}: ${mean.toFixed(1)} ${worst.toFixed(0)}`);
	const most = (of: 'mean' | 'worst'): string => Math.max(...figures.map((one) => one[of])).toFixed(1);
	console.log(
		`${String(figures.length)} pages, ${reader}: mean ${most('mean')}, square ${most('worst')} at most`
	);
}
mkdirSync(fileURLToPath(new URL('../../test-results', import.meta.url)), { recursive: true });
writeFileSync(fileURLToPath(new URL('../../test-results/preview-pages.png', import.meta.url)), sideBySide());
if (faults.length) throw new Error(`The preview is not the page: ${faults.join('; ')}`);

/** Paper is not of whole pixels: a reader may draw one more or one less at its edge. */
function sameSize(pixels: Pixels, { width, height }: Pixels): Pixels {
	const data = new Uint8Array(width * height * 4).fill(255);
	for (let y = 0; y < Math.min(height, pixels.height); y++) {
		const from = y * pixels.width * 4;
		data.set(pixels.data.subarray(from, from + Math.min(width, pixels.width) * 4), y * width * 4);
	}
	return { width, height, data };
}

function sideBySide(): Buffer {
	const shown = [preview, ...Object.values(pages)].map((all) => all.slice(0, 5));
	const width = Math.max(...shown.flat().map((page) => page.width));
	const height = Math.max(...shown.flat().map((page) => page.height));
	const png = new PNG({ width: width * 5, height: height * shown.length });
	for (const [row, all] of shown.entries())
		for (const [column, page] of all.entries())
			for (let y = 0; y < page.height; y++)
				png.data.set(
					page.data.subarray(y * page.width * 4, (y + 1) * page.width * 4),
					((row * height + y) * png.width + column * width) * 4
				);
	return PNG.sync.write(png);
}
