import type { Page } from '@playwright/test';

/** Upright: left red, right blue over green, wider than high. */
export const COLOURS = { left: '#ff0000', above: '#0000ff', below: '#00ff00' } as const;

/**
 * Where a camera says how it was held: orientation 5 of EXIF 2.32, on its side and seen in a mirror. Rows are stored as
 * columns, from the same corner.
 */
const EXIF = 'ffe10022 457869660000 49492a0008000000 0100 1201 0300 01000000 05000000 00000000'.replaceAll(
	' ',
	''
);

/** A JPEG of 400 × 600 pixels that is to be seen as 600 × 400. */
export async function turnedPhoto(page: Page): Promise<Uint8Array> {
	const stored = await page.evaluate(async ({ left, above, below }) => {
		const canvas = new OffscreenCanvas(400, 600);
		const pen = canvas.getContext('2d');
		if (!pen) return [];
		// x and y change places.
		for (const [colour, x, y, width, height] of [
			[left, 0, 0, 400, 300],
			[above, 0, 300, 200, 300],
			[below, 200, 300, 200, 300]
		] as const) {
			pen.fillStyle = colour;
			pen.fillRect(x, y, width, height);
		}
		return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
	}, COLOURS);
	return Uint8Array.from([...stored.slice(0, 2), ...Buffer.from(EXIF, 'hex'), ...stored.slice(2)]);
}
