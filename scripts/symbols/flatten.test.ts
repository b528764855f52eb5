import { describe, expect, it } from 'vitest';
import { PACKS } from '../../src/lib/symbols/packs.ts';
import { drawingOf } from './drawingOf.ts';
import { flatten } from './flatten.ts';

const svg = (inside: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${inside}</svg>`;

describe('making a picture flat', () => {
	it('resolves groups, what they hand down, and transforms', () => {
		const drawing = flatten(
			svg(
				'<g fill="none" stroke="#000" stroke-width="2" transform="translate(10 0) scale(2)">' +
					'<path d="M1 1h4v2"/></g>'
			)
		);
		expect(drawing).toEqual({
			box: [10, 0, 12, 8],
			shapes: [{ d: 'M12 2L20 2L20 6', stroke: '#000000', width: 4 }]
		});
	});

	it('makes circles and arcs of curves', () => {
		const { box, shapes } = flatten(svg('<circle cx="10" cy="10" r="5" fill="red"/>'.replace('red', '#f00')));
		expect(box).toEqual([5, 5, 10, 10]);
		expect(shapes[0]?.d).toMatch(/^M5 10C[^A]*Z$/);
	});

	it('lets skin and hair be chosen, and leaves grey hair grey', () => {
		const { shapes } = flatten(
			svg(
				'<g id="hair"><path fill="#a57939" d="M0 0h1v1z"/><path fill="#d0cfce" d="M0 0h1v1z"/></g>' +
					'<g id="skin"><path fill="#FCEA2B" d="M0 0h1v1z"/></g><path fill="#fcea2b" d="M0 0h1v1z"/>'
			)
		);
		expect(shapes.map(({ fill }) => fill)).toEqual(['hair', '#d0cfce', 'skin', '#fcea2b']);
	});

	it('leaves out what is not shown', () => {
		expect(flatten(svg('<path display="none" d="M0 0h9"/><path d="M0 0h1v1z"/>')).shapes).toHaveLength(1);
	});
});

describe('the pictures we use', () => {
	it.each([...PACKS.values()].flat())('%s is flat, and about as large as its grid', (id) => {
		const { box, shapes } = drawingOf(id);
		const [left, top, width, height] = box;
		expect(Math.max(width, height)).toBeGreaterThan(20);
		expect(Math.min(left, top)).toBeGreaterThanOrEqual(-3);
		expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(75);
		for (const { d } of shapes) expect(d).toMatch(/^M[-\d.MLCZ ]+$/);
	});
});
