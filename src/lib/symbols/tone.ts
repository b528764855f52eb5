import type { Drawing, Paint } from './drawing.ts';

/** Skin 0 (yellow) to 5 (dark) and hair 0 (as drawn) to 4: the two choices of `Head`. */
export interface Tone {
	readonly skin: number;
	readonly hair: number;
}

export const AS_DRAWN: Tone = { skin: 0, hair: 0 };

/** OpenMoji's yellow and its five Fitzpatrick tones (openmoji 17.0.0, `data/color-palette.json`). */
export const SKINS: readonly `#${string}`[] = [
	'#fcea2b',
	'#fadcbc',
	'#debb90',
	'#c19a65',
	'#a57939',
	'#6a462f'
];

/** Brown as most people are drawn, then blond, dark brown, black and grey, all from OpenMoji's palette. */
export const HAIRS: readonly `#${string}`[] = ['#a57939', '#fcea2b', '#6a462f', '#000000', '#9b9b9a'];

/** The colour that a paint has for this person; a choice we don't know is drawn as 0. */
export function paint(paint: Paint, tone: Tone): `#${string}` {
	if (paint === 'skin') return SKINS[tone.skin] ?? '#fcea2b';
	if (paint === 'hair') return HAIRS[tone.hair] ?? '#a57939';
	return paint;
}

/** The drawing with every colour decided: what a page, a canvas or a grey print starts from. */
export const toned = (drawing: Drawing, tone: Tone): Drawing => ({
	box: drawing.box,
	shapes: drawing.shapes.map((shape) => ({
		...shape,
		...(shape.fill && { fill: paint(shape.fill, tone) }),
		...(shape.stroke && { stroke: paint(shape.stroke, tone) })
	}))
});
