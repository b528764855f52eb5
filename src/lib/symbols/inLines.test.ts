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

it('keeps white signs to be seen when the colour behind them goes, and cut out of what stays black', () => {
	const sign: Drawing['shapes'][number] = { d: 'M3 3L6 3L6 6Z', fill: '#ffffff' };
	const line: Drawing['shapes'][number] = { d: 'M3 3L6 6', stroke: '#ffffff', width: 2 };
	for (const white of [sign, line]) {
		expect(inLines(draw(square('#d22f27', '#000000'), white)).shapes[1]?.stroke).toBe('#000000');
		expect(inLines(draw(square('#000000'), white)).shapes[1]).toEqual(white);
	}
});

it('draws a broad light band as two lines, and a thin edge as thick as others', () => {
	const band: Drawing['shapes'][number] = { d: 'M0 0L60 0', stroke: '#92d3f5', width: 8 };
	expect(inLines(draw(band)).shapes.map(({ stroke, width }) => [stroke, width])).toEqual([
		['#000000', 8],
		['#ffffff', 5.2]
	]);
	expect(inLines(draw({ ...square('#61b2e4', '#61b2e4'), width: 0.1 })).shapes[0]?.width).toBe(1.4);
});

it('leaves out a shade that is see-through, and the edge of an area that is scribbled', () => {
	expect(inLines(draw({ ...square('#000000'), opacity: 0.4 })).shapes).toEqual([]);
	const scribble = `M0 0${'L9 0L0 0'.repeat(12)}L9 9Z`;
	expect(inLines(draw(square('#d22f27', '#000000'), { d: scribble, fill: '#ea5a47' })).shapes[1]).toEqual({
		d: scribble,
		fill: '#ffffff'
	});
});
