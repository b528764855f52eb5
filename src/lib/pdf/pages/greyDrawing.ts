import type { Drawing, Paint } from '#lib/symbols/index.ts';
import { remembered } from './remembering.ts';

/**
 * A picture for a black-and-white page. Colours become greys by how bright they look (Rec. 709 luma), and the
 * darker half is lifted, so that fills stay lighter than outlines and save ink. Outlines stay black.
 */
export const greyDrawing = remembered((drawing: Drawing): Drawing => ({
	...drawing,
	shapes: drawing.shapes.map((shape) => ({
		...shape,
		...(shape.fill && { fill: greyOf(shape.fill) }),
		...(shape.stroke && { stroke: greyOf(shape.stroke) })
	}))
}));

function greyOf(colour: Paint): Paint {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	const grey = Math.round(luma < 8 ? 0 : 70 + (luma * 185) / 255);
	return `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
}
