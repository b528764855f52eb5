import { expect, it } from 'vitest';
import type { Drawing, Paint } from './drawing.ts';
import { inLines } from './inLines.ts';

const square = (fill: Paint, stroke?: Paint): Drawing['shapes'][number] => ({
	d: 'M0 0L9 0L9 9Z',
	fill,
	...(stroke && { stroke, width: 2 })
});
const draw = (...shapes: Drawing['shapes']): Drawing => ({ box: [0, 0, 72, 72], shapes });

it('leaves nothing but black and white', () => {
	const { shapes } = inLines(
		draw(square('#dcebf7'), square('skin'), square('hair', '#000000'), square('#d22f27', '#ffffff'))
	);
	const colours = shapes.flatMap(({ fill, stroke }) => [fill, stroke].filter((paint) => paint !== undefined));
	expect(new Set(colours)).toEqual(new Set(['#ffffff', '#000000']));
});

it('gives an edge to what had none, so that a light thing does not vanish', () => {
	expect(inLines(draw(square('#000000'), square('#fcea2b'))).shapes[1]).toMatchObject({
		fill: '#ffffff',
		stroke: '#000000'
	});
});

it('takes the colour of a tile away, and draws no frame in its place', () => {
	expect(inLines(draw(square('#dcebf7'), square('#000000'))).shapes[0]).toEqual({
		d: 'M0 0L9 0L9 9Z',
		fill: '#ffffff'
	});
});

it('keeps eyes black, and outlines as wide as they were', () => {
	const { shapes } = inLines(draw(square('#fcea2b', '#000000'), square('#000000')));
	expect(shapes[1]?.fill).toBe('#000000');
	expect(shapes[0]).toMatchObject({ fill: '#ffffff', stroke: '#000000', width: 2 });
});
