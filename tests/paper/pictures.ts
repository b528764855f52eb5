/** Pages as pictures, drawn by PDFium: the same on every machine. */
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** Four bytes a pixel, RGBA, row by row from the top. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

let pdfium: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** `scale`: pixels a point; 1 is 72 dpi. */
export async function picturesOf(bytes: Uint8Array, scale: number): Promise<readonly Picture[]> {
	pdfium ??= PDFiumLibrary.init();
	const document = await (await pdfium).loadDocument(bytes);
	try {
		const pictures: Picture[] = [];
		for (const page of document.pages()) {
			const { width, height, data } = await page.render({ scale, render: 'bitmap' });
			pictures.push({ width, height, data });
		}
		return pictures;
	} finally {
		document.destroy();
	}
}

/** How bright a pixel looks, 0–255 (Rec. 709). */
const luma = (data: Uint8Array, at: number): number =>
	0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;

/** The share of the paper that a printer covers, from 0 (white) to 1 (black): mean darkness. */
export function inkOf({ data }: Picture): number {
	let light = 0;
	for (let at = 0; at < data.length; at += 4) light += luma(data, at);
	return 1 - light / (255 * (data.length / 4));
}

/** A part of a picture in greys, as a printer without colour gives it: one byte a pixel. Pixels from the top left. */
export function greyPart(
	{ width, data }: Picture,
	part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
): Uint8Array {
	const grey = new Uint8Array(part.width * part.height);
	for (let row = 0; row < part.height; row++)
		for (let column = 0; column < part.width; column++)
			grey[row * part.width + column] = Math.round(
				luma(data, ((part.y + row) * width + part.x + column) * 4)
			);
	return grey;
}

/** The share of two parts of the same size that plainly differs: by more than a third of the way from black to white. */
export const differing = (one: Uint8Array, other: Uint8Array): number =>
	one.reduce((count, value, at) => count + (Math.abs(value - other[at]!) > 85 ? 1 : 0), 0) / one.length;
