import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { FINER, type Pixels, shrunk } from './pixels.ts';

const POINTS_AN_INCH = 72;

/** The pages of a PDF as poppler draws them, a pixel a point, one after the other. */
export function* popplerPages(pdf: Uint8Array, pages: number): Generator<Pixels> {
	const folder = mkdtempSync(join(tmpdir(), 'bildeplan-drawn-'));
	try {
		writeFileSync(join(folder, 'in.pdf'), pdf);
		for (let page = 1; page <= pages; page++) {
			const only = ['-f', String(page), '-l', String(page), '-r', String(POINTS_AN_INCH * FINER)];
			execFileSync('pdftoppm', [...only, join(folder, 'in.pdf'), join(folder, 'page')]);
			const drawn = readdirSync(folder).find((file) => file.endsWith('.ppm'));
			if (drawn === undefined) throw new Error(`Page ${String(page)} was not drawn`);
			yield shrunk(readPpm(readFileSync(join(folder, drawn))));
			rmSync(join(folder, drawn));
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function readPpm(file: Uint8Array): Pixels {
	const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(file.subarray(0, 64)).toString('latin1'));
	if (!head) throw new TypeError('Not a picture of poppler');
	const [width, height] = [Number(head[1]), Number(head[2])];
	const data = new Uint8Array(width * height * 4).fill(255);
	for (let from = head[0].length, to = 0; from < file.length; from += 3, to += 4)
		data.set(file.subarray(from, from + 3), to);
	return { width, height, data };
}

/** The same as PDFium draws them: the PDF viewer of Chrome and Edge. */
export async function* pdfiumPages(pdf: Uint8Array): AsyncGenerator<Pixels> {
	const library = await PDFiumLibrary.init();
	const document = await library.loadDocument(pdf);
	try {
		for (const page of document.pages()) {
			const { width, height, data } = await page.render({ scale: FINER, render: 'bitmap' });
			yield shrunk({ width, height, data });
		}
	} finally {
		document.destroy();
		library.destroy();
	}
}
