import type { Drawing } from '#lib/symbols/index.ts';
import { flatten } from '../../../../scripts/symbols/flatten.ts';
import { sourceOf } from '../../../../scripts/symbols/sourceOf.ts';

/**
 * The drawing in the colours of its file. Skin and hair are the plan's to choose, so the shades that a file has for
 * them are one colour with us, on purpose: only for them the file's own are put back.
 */
export function asInSource(id: string, drawing: Drawing): Drawing {
	if (!/^(?:om|own):/.test(id)) return drawing;
	const { shapes } = flatten(sourceOf(id), { tones: false });
	if (shapes.length !== drawing.shapes.length) return { ...drawing, shapes };
	return {
		...drawing,
		shapes: drawing.shapes.map((shape, at) => {
			const { fill, stroke } = shapes[at] ?? {};
			return {
				...shape,
				...(isTone(shape.fill) && fill && { fill }),
				...(isTone(shape.stroke) && stroke && { stroke })
			};
		})
	};
}

const isTone = (paint: string | undefined): boolean => paint === 'skin' || paint === 'hair';
