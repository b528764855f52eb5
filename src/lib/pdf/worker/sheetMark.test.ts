import { expect, test } from 'vitest';
import type { Frame, Sheet } from '../sheet.ts';
import { sheetMark } from './sheetMark.ts';

const frame: Frame = { kind: 'frame', x: 1, y: 2, width: 3, height: 4, fill: '#ffffff' };
const drawing = { box: [0, 0, 72, 72] as const, shapes: [] };
const sheetWith = (change: Partial<Frame>, picture: object = drawing): Sheet => ({
	width: 100,
	height: 200,
	items: [
		{ ...frame, ...change },
		{ kind: 'picture', key: 'k', drawing: picture as typeof drawing, x: 0, y: 0, width: 9, height: 9 }
	]
});

test('a page that looks and reads the same has the same mark', () => {
	expect(sheetMark(sheetWith({}), 2)).toBe(sheetMark(sheetWith({}), 2));
});

test('whatever is changed on a page changes its mark', () => {
	const marks = [
		sheetMark(sheetWith({}), 2),
		sheetMark(sheetWith({}), 3),
		sheetMark(sheetWith({ x: 2 }), 2),
		sheetMark(sheetWith({ fill: '#000000' }), 2),
		sheetMark(sheetWith({}, { ...drawing }), 2),
		sheetMark({ ...sheetWith({}), width: 101 }, 2)
	];
	expect(new Set(marks).size).toBe(marks.length);
});
