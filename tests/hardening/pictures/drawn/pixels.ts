import { Resvg } from '@resvg/resvg-js';

/** Red, green, blue and something more of every pixel, row by row. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** All are drawn this much larger and shrunk, so that where a renderer puts a thin line on the raster counts less. */
export const FINER = 2;

/** An SVG as resvg draws it, on white paper. */
export function drawnByResvg(svg: string): Pixels {
	const fitTo = { mode: 'zoom', value: FINER } as const;
	const image = new Resvg(svg, { background: '#ffffff', fitTo, font: { loadSystemFonts: false } }).render();
	return shrunk({ width: image.width, height: image.height, data: image.pixels });
}

/** `FINER` times as small: each pixel is the mean of those it stands for. */
export function shrunk(pixels: Pixels): Pixels {
	const [width, height] = [Math.floor(pixels.width / FINER), Math.floor(pixels.height / FINER)];
	const data = new Uint8Array(width * height * 4);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			for (let colour = 0; colour < 4; colour++) {
				let sum = 0;
				for (let down = 0; down < FINER; down++)
					for (let across = 0; across < FINER; across++)
						sum += pixels.data[((y * FINER + down) * pixels.width + x * FINER + across) * 4 + colour] ?? 0;
				data[(y * width + x) * 4 + colour] = Math.round(sum / FINER ** 2);
			}
	return { width, height, data };
}

/** A square part of a page, in pixels. */
export function partOf({ width, data }: Pixels, left: number, top: number, side: number): Pixels {
	const part = new Uint8Array(side * side * 4);
	for (let y = 0; y < side; y++) {
		const from = ((top + y) * width + left) * 4;
		part.set(data.subarray(from, from + side * 4), y * side * 4);
	}
	return { width: side, height: side, data: part };
}

export interface Difference {
	/** Of 255, over all pixels and colours. */
	readonly mean: number;
	/** The most that a square of `BLOCK` pixels differs in one colour: an eye that is missing, a wrong shade. */
	readonly worst: number;
}

/** Small enough to find a missing eye, large enough that two ways to smooth an edge are one. */
const BLOCK = 7;

/** How differently two pictures of one size look. */
export function difference(one: Pixels, other: Pixels): Difference {
	if (one.width !== other.width || one.height !== other.height) throw new RangeError('Not of one size');
	const { width, height } = one;
	let sum = 0;
	let worst = 0;
	for (let top = 0; top < height; top += BLOCK)
		for (let left = 0; left < width; left += BLOCK)
			for (let colour = 0; colour < 3; colour++) {
				let block = 0;
				for (let y = top; y < Math.min(top + BLOCK, height); y++)
					for (let x = left; x < Math.min(left + BLOCK, width); x++) {
						const at = (y * width + x) * 4 + colour;
						const apart = (one.data[at] ?? 0) - (other.data[at] ?? 0);
						sum += Math.abs(apart);
						block += apart;
					}
				worst = Math.max(worst, Math.abs(block) / BLOCK ** 2);
			}
	return { mean: sum / (width * height * 3), worst };
}
