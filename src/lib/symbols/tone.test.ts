import { describe, expect, it } from 'vitest';
import type { Drawing } from './drawing.ts';
import { HAIRS, paint, SKINS, toned } from './tone.ts';
import { toSvg } from './toSvg.ts';

const FACE: Drawing = {
	box: [0, 0, 10, 10],
	shapes: [
		{ d: 'M0 0L9 9', fill: 'skin' },
		{ d: 'M1 0L9 9', stroke: 'hair', width: 2, cap: 'round' },
		{ d: 'M2 0L9 9', fill: '#ea5a47', evenOdd: true }
	]
};

describe('skin and hair', () => {
	it('gives six skins and five hairs that can be told apart', () => {
		expect(new Set(SKINS.map((_, skin) => paint('skin', { skin, hair: 0 }))).size).toBe(6);
		expect(new Set(HAIRS.map((_, hair) => paint('hair', { skin: 0, hair }))).size).toBe(5);
	});

	it('draws a choice that we do not know as yellow and brown', () => {
		expect(paint('skin', { skin: 17, hair: 0 })).toBe(paint('skin', { skin: 0, hair: 0 }));
		expect(paint('hair', { skin: 0, hair: -1 })).toBe(paint('hair', { skin: 0, hair: 0 }));
	});

	it('leaves no colour open, and other colours alone', () => {
		const { shapes } = toned(FACE, { skin: 5, hair: 3 });
		expect(shapes.map(({ fill, stroke }) => fill ?? stroke)).toEqual(['#6a462f', '#000000', '#ea5a47']);
	});

	it('writes the same picture as SVG', () => {
		expect(toSvg(FACE, { skin: 1, hair: 2 })).toMatchInlineSnapshot(
			`"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0L9 9" fill="#fadcbc"/><path d="M1 0L9 9" fill="none" stroke="#6a462f" stroke-width="2" stroke-linecap="round"/><path d="M2 0L9 9" fill="#ea5a47" fill-rule="evenodd"/></svg>"`
		);
	});
});
