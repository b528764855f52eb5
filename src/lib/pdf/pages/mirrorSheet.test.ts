import { expect, test } from 'vitest';
import type { Item, Sheet } from '../sheet.ts';
import { mirrorSheet } from './mirrorSheet.ts';

const aSheetOf = (...items: Item[]): Sheet => ({ width: 100, height: 100, items });
const frame: Item = { kind: 'frame', x: 10, y: 20, width: 30, height: 5 };
const flag: Item = { kind: 'path', d: 'M10 10 L20 15 L10 20 Z', fill: '#000000' };
const tick: Item = { kind: 'path', d: 'M10 10 L12 14 L20 5', stroke: '#000000', upright: true };

test('what stood at the left stands at the right, and a flag blows the other way', () => {
	expect(mirrorSheet(aSheetOf(frame, flag)).items).toEqual([
		{ ...frame, x: 60 },
		{ ...flag, d: 'M90 10 L80 15 L90 20 Z' }
	]);
});

test('a tick moves to the other side and stays a tick', () => {
	expect(mirrorSheet(aSheetOf(tick)).items).toEqual([{ ...tick, d: 'M80 10 L82 14 L90 5' }]);
});

test('mirrored twice, a page is as it was', () => {
	const sheet = aSheetOf({ kind: 'group', role: 'Sect', children: [frame, flag, tick] });
	expect(mirrorSheet(mirrorSheet(sheet))).toEqual(sheet);
});
