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

	it('keeps what is see-through see-through, and dashes as long as the picture is large', () => {
		const { shapes } = flatten(
			svg(
				'<g transform="scale(2)"><path fill="#f00" fill-opacity=".6" d="M0 0h9v9z"/>' +
					'<path style="fill:none; stroke:#000" stroke-dasharray="1, 2" d="M0 0h9"/>' +
					'<path fill="#f00" stroke="#f00" opacity="0.5" d="M0 0h9v9z"/></g>'
			)
		);
		expect(shapes).toEqual([
			{ d: 'M0 0L18 0L18 18Z', fill: '#ff0000', opacity: 0.6 },
			{ d: 'M0 0L18 0', stroke: '#000000', width: 2, dash: [2, 4] },
			{ d: 'M0 0L18 0L18 18Z', fill: '#ff0000', opacity: 0.5 }
		]);
	});

	it.each([
		['a mask', '<g mask="url(#m)"><path d="M0 0h9v9z"/></g>'],
		['a clip', '<path clip-path="url(#c)" d="M0 0h9v9z"/>'],
		['a colour that runs', '<path fill="url(#run)" d="M0 0h9v9z"/>'],
		['a see-through group', '<g opacity=".5"><path d="M0 0h9v9z"/></g>'],
		['a see-through shape of two colours', '<path fill="#f00" stroke="#000" opacity=".5" d="M0 0h9v9z"/>'],
		['something used twice', '<use href="#a"/>'],
		['words', '<text>a</text>']
	])('refuses a picture that needs %s', (_, inside) => {
		expect(() => flatten(svg(inside))).toThrow();
	});

	it.each([
		['3', [3, 3]],
		['0 0 4 4', [4, 4]],
		['0,6.73,0,0,0,0', [0.04, 6.73]],
		['1 2 3', [1, 2, 3, 1, 2, 3]],
		['0 0', undefined],
		['none', undefined]
	])('writes the dashes %s so that every program draws them', (list, dash) => {
		const line = `<path fill="none" stroke="#000" stroke-dasharray="${list}" d="M0 0h9"/>`;
		expect(flatten(svg(line)).shapes[0]?.dash).toEqual(dash);
	});

	it('keeps dots that are lines of no length, so that a canvas draws them too', () => {
		const dot = '<line x1="5" x2="5" y1="-3" y2="-3" stroke="#000" stroke-linecap="round"/>';
		expect(flatten(svg(dot)).shapes[0]?.d).toBe('M5 -3L5.01 -3');
	});

	it('draws no line that has no width', () => {
		const line = '<path fill="#fff" stroke="#000" stroke-width="0" d="M0 0h9v9z"/>';
		expect(flatten(svg(line)).shapes).toEqual([{ d: 'M0 0L9 0L9 9Z', fill: '#ffffff' }]);
	});

	it('draws nothing for what has no size', () => {
		expect(() => flatten(svg('<rect x="1" height="3" stroke="#000"/><circle r="0"/>'))).toThrow('Nothing');
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
