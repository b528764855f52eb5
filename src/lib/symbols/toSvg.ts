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
		...(shape.join ? [`stroke-linejoin="${shape.join}"`] : []),
		...(shape.dash ? [`stroke-dasharray="${shape.dash.join(' ')}"`] : []),
		...(shape.opacity === undefined ? [] : [`opacity="${String(shape.opacity)}"`])
	];
}
