import type { Drawing, Shape } from './drawing.ts';
import { AS_DRAWN, paint, type Tone } from './tone.ts';

/** The drawing as a whole SVG file; it fits its box. */
export function toSvg({ box, shapes }: Drawing, tone: Tone = AS_DRAWN): string {
	const paths = shapes.map((shape) => `<path ${attributes(shape, tone).join(' ')}/>`);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}">${paths.join('')}</svg>`;
}

function attributes(shape: Shape, tone: Tone): string[] {
	return [
		`d="${shape.d}"`,
		`fill="${shape.fill ? paint(shape.fill, tone) : 'none'}"`,
		...(shape.evenOdd ? ['fill-rule="evenodd"'] : []),
		...(shape.stroke
			? [`stroke="${paint(shape.stroke, tone)}" stroke-width="${String(shape.width ?? 1)}"`]
			: []),
		...(shape.cap ? [`stroke-linecap="${shape.cap}"`] : []),
		...(shape.join ? [`stroke-linejoin="${shape.join}"`] : [])
	];
}

/** The drawing in black lines on white, for a printer without colour: dark areas stay, all other fills are paper. */
export function inBlack({ box, shapes }: Drawing): Drawing {
	return {
		box,
		shapes: shapes.map((shape) => ({
			...shape,
			...(shape.fill && { fill: isDark(shape.fill) ? ('#000000' as const) : ('#ffffff' as const) }),
			...(shape.stroke && { stroke: '#000000' as const })
		}))
	};
}

/** Brightness 0–255 as a grey printer sees it (ITU-R BT.601). */
function brightness(hex: string): number {
	const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
		Number.parseInt(hex.slice(at, at + 2), 16)
	);
	return 0.299 * red + 0.587 * green + 0.114 * blue;
}

const isDark = (paint: string): boolean => paint.startsWith('#') && brightness(paint) < 80;
