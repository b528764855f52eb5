import { describe, expect, it } from 'vitest';
import { writePdf } from '#lib/pdf/writer/writePdf.ts';
import { asInSource } from '#tests/hardening/pictures/drawn/asInSource.ts';
import { cellsOf, contactSheets } from '#tests/hardening/pictures/drawn/contactSheets.ts';
import { aFewForEach } from '#tests/hardening/pictures/drawn/featuresOf.ts';
import { pdfiumPages, popplerPages } from '#tests/hardening/pictures/drawn/pdfPages.ts';
import { type Pixels, difference, drawnByResvg } from '#tests/hardening/pictures/drawn/pixels.ts';
import { isTooDifferent } from '#tests/hardening/pictures/drawn/report.ts';
import { drawingSvg, sourceSvg } from '#tests/hardening/pictures/drawn/sourceSvg.ts';
import { hasProgram } from '#tests/support/pdfText.ts';
import { drawingOf } from '../../scripts/symbols/drawingOf.ts';
import { wholeLibrary } from '../../scripts/symbols/wholeLibrary.ts';

/** Chosen by what their files ask for: the whole library is compared by `tests/hardening/library-pictures.ts`. */
const ids = aFewForEach(
	wholeLibrary().map(({ id }) => id),
	2
);
const drawings = ids.map((id) => [id, asInSource(id, drawingOf(id))] as const);
const sources = drawings.map(([id, drawing]) => drawnByResvg(sourceSvg(id, drawing)));
const sheets = contactSheets(drawings);
const pdf = writePdf(sheets, { title: 'Bilder', lang: 'nb', date: new Date(0) }, () => new Uint8Array());

const different = (cells: readonly Pixels[]): string[] =>
	ids.filter((_, at) => isTooDifferent(difference(cells[at]!, sources[at]!)));

/** Milliseconds: a slow machine draws them too. */
const IN_TIME = 30_000;

describe('pictures that between them use all that the library asks for', () => {
	it('are enough to tell', () => {
		expect(ids.length).toBeGreaterThan(60);
		expect(ids).toEqual(expect.arrayContaining(['om:1F4FF', 'om:1F3B1', 'om:1F523']));
	});

	it('look like their files as SVG', () => {
		expect(different(drawings.map(([, drawing]) => drawnByResvg(drawingSvg(drawing))))).toEqual([]);
	});

	it(
		'look like their files in a PDF, as Chrome shows it',
		async () => {
			expect(different(await cellsOf(pdfiumPages(pdf), ids.length))).toEqual([]);
		},
		IN_TIME
	);

	it.runIf(hasProgram('pdftoppm'))(
		'look like their files in a PDF, as poppler shows it',
		async () => {
			expect(different(await cellsOf(popplerPages(pdf, sheets.length), ids.length))).toEqual([]);
		},
		IN_TIME
	);

	it('would be found out if a shape were missing', () => {
		const without = drawings.map(([, drawing]) => ({ ...drawing, shapes: drawing.shapes.slice(0, -1) }));
		const found = different(without.map((drawing) => drawnByResvg(drawingSvg(drawing))));
		expect(found.length).toBeGreaterThan(ids.length / 2);
	});
});
