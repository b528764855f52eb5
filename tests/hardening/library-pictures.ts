/**
 * Draws every picture of the library as we draw it, in SVG, in a PDF (by poppler and by PDFium) and on the canvas of the
 * preview (by Chromium), and lays it over the file it was made from, drawn by resvg. Writes the figures to
 * `docs/drawings.md`, and those that differ most, side by side, to `test-results/drawings.png`. Needs `npm run -s
 * assets`, poppler and Chromium: `node tests/hardening/library-pictures.ts`. Ends with an error when a picture differs
 * by more than edges do. Not part of `npm test`, which takes a sample.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writePdf } from '#lib/pdf/writer/writePdf.ts';
import { asInSource } from './pictures/drawn/asInSource.ts';
import { canvasPages } from './pictures/drawn/canvasPages.ts';
import { cellsOf, contactSheets } from './pictures/drawn/contactSheets.ts';
import { shippedDrawings } from './pictures/drawn/library.ts';
import { pdfiumPages, popplerPages } from './pictures/drawn/pdfPages.ts';
import { looksOf } from './pictures/drawn/looks.ts';
import { type Pixels, difference, drawnByResvg } from './pictures/drawn/pixels.ts';
import { type Drawn, RENDERERS_OWN, isTooDifferent, reportOf, sideBySide } from './pictures/drawn/report.ts';
import { drawingSvg, sourceSvg } from './pictures/drawn/sourceSvg.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const shipped = await shippedDrawings();
const drawings = shipped.map(([id, drawing]) => [id, asInSource(id, drawing)] as const);
const sources = drawings.map(([id, drawing]) => drawnByResvg(sourceSvg(id, drawing)));
const sheets = contactSheets(drawings);
const pdf = writePdf(sheets, { title: 'Bilder', lang: 'nb', date: new Date(0) }, () => new Uint8Array());
const ways: [string, Pixels[]][] = [
	['SVG, drawn by resvg', drawings.map(([, drawing]) => drawnByResvg(drawingSvg(drawing)))],
	['PDF, drawn by poppler', await cellsOf(popplerPages(pdf, sheets.length), drawings.length)],
	['PDF, drawn by PDFium', await cellsOf(pdfiumPages(pdf), drawings.length)],
	['preview, painted in Chromium', await cellsOf(await canvasPages(sheets), drawings.length)]
];
const drawn = ways.map(([way, cells]): Drawn => ({
	way,
	pictures: cells.map((cell, index) => ({
		id: drawings[index]![0],
		cell,
		source: sources[index]!,
		...difference(cell, sources[index]!)
	}))
}));
mkdirSync(at('test-results'), { recursive: true });
writeFileSync(at('test-results/drawings.png'), sideBySide(drawn));
const looks = looksOf(shipped);
const report = reportOf(drawn, looks);
writeFileSync(at('docs/drawings.md'), report);
console.log(report);

const beyond = drawn.flatMap(({ way, pictures }) =>
	pictures.filter(isTooDifferent).map(({ id }) => `${way} ${id}`)
);
const faults = [
	...beyond.filter((one) => !RENDERERS_OWN.has(one)),
	...looks.flatMap(({ name, lost }) => lost.map((id) => `${name} ${id}`))
];
if (faults.length) throw new Error(`Not drawn as they should be: ${faults.join(', ')}`);
