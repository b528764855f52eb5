import { greyDrawing } from '#lib/pdf/pages/greyDrawing.ts';
import { AS_DRAWN, type Drawing, inLines, toned } from '#lib/symbols/index.ts';
import { type Pixels, drawnByResvg } from './pixels.ts';
import { drawingSvg } from './sourceSvg.ts';

const LOOKS: readonly (readonly [name: string, look: (drawing: Drawing) => Drawing])[] = [
	['black and white', greyDrawing],
	['lines', inLines]
];

/** Below this part of its contrast a picture has vanished; above this part of black it is a block. */
export const LEAST_CONTRAST = 0.3;
export const MOST_BLACK = 0.65;

const BLACK = 50;

export interface Look {
	readonly name: string;
	/** Part of the square that is ink, as a mean over all pictures. */
	readonly ink: number;
	readonly faintest: string;
	readonly darkest: string;
	/** Pictures that have vanished or become a block though they were none. */
	readonly lost: readonly string[];
}

/** What becomes of all pictures where there is no colour. */
export function looksOf(drawings: readonly (readonly [id: string, drawing: Drawing])[]): Look[] {
	return LOOKS.map(([name, look]) => {
		const seen = drawings.map(([id, drawing]) => {
			const coloured = toned(drawing, AS_DRAWN);
			const before = drawnByResvg(drawingSvg(coloured));
			const after = drawnByResvg(drawingSvg(look(coloured)));
			const contrast = contrastOf(after) / contrastOf(before);
			return { id, contrast, ink: inkOf(after), black: blackOf(after), wasBlack: blackOf(before) };
		});
		const [faintest] = [...seen].sort((a, b) => a.contrast - b.contrast);
		const [darkest] = [...seen].sort((a, b) => b.black - a.black);
		return {
			name,
			ink: seen.reduce((sum, { ink }) => sum + ink, 0) / seen.length,
			faintest: `${faintest?.id ?? ''} ${percent(faintest?.contrast)}`,
			darkest: `${darkest?.id ?? ''} ${percent(darkest?.black)}`,
			lost: seen
				.filter(
					({ contrast, black, wasBlack }) =>
						contrast < LEAST_CONTRAST || (black > MOST_BLACK && wasBlack <= MOST_BLACK)
				)
				.map(({ id }) => id)
		};
	});
}

const percent = (part = 0): string => `${(part * 100).toFixed(0)} %`;

const lightAt = ({ data }: Pixels, pixel: number): number =>
	((data[pixel * 4] ?? 0) + (data[pixel * 4 + 1] ?? 0) + (data[pixel * 4 + 2] ?? 0)) / 3;

function inkOf(pixels: Pixels): number {
	const count = pixels.width * pixels.height;
	let ink = 0;
	for (let pixel = 0; pixel < count; pixel++) ink += 255 - lightAt(pixels, pixel);
	return ink / count / 255;
}

function blackOf(pixels: Pixels): number {
	const count = pixels.width * pixels.height;
	let black = 0;
	for (let pixel = 0; pixel < count; pixel++) if (lightAt(pixels, pixel) < BLACK) black++;
	return black / count;
}

/** The steps between neighbours, along and down, of the light and of each colour: what makes a thing be seen. */
function contrastOf({ width, height, data }: Pixels): number {
	let steps = 0;
	for (let y = 0; y + 1 < height; y++)
		for (let x = 0; x + 1 < width; x++)
			for (const other of [1, width]) {
				const at = (y * width + x) * 4;
				const apart = [0, 1, 2].map((colour) =>
					Math.abs((data[at + colour] ?? 0) - (data[at + other * 4 + colour] ?? 0))
				);
				steps += Math.max(...apart);
			}
	return steps;
}
