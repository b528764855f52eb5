import { expect, test } from 'vitest';
import { aSheet } from '#tests/support/aSheet.ts';
import { box, drawing, figure, JPEG } from '#tests/support/everyKind.ts';
import { checkPdf, sourceOfPdf } from '#tests/support/pdf-ua-checker/index.ts';
import type { Item, PictureItem } from '../sheet.ts';
import { drawn } from './drawingOperators.ts';
import { oftenDrawn } from './oftenDrawn.ts';
import { writePdf } from './writePdf.ts';

const picture: PictureItem = { kind: 'picture', key: 'om:1', drawing, ...box };
const write = (...items: Item[]): Uint8Array =>
	writePdf([aSheet(...items)], { title: 'Plan', lang: 'nb', date: new Date(0) }, () => JPEG);
const isForm = (bytes: Uint8Array): boolean => sourceOfPdf(bytes).includes('/Subtype /Form');

test('a picture is drawn as finely as a printer of 720 dots an inch can show', () => {
	for (const size of [12, 46, 57, 150, 288]) {
		const { steps } = drawn(drawing, size);
		expect(size / (steps * 10)).toBeLessThanOrEqual(0.1);
	}
});

test('what shapes have in common is said once', () => {
	const two = { ...drawing, shapes: [drawing.shapes[0], { ...drawing.shapes[0], fill: '#ffffff' as const }] };
	const { operators } = drawn(two, 50);
	expect(operators.match(/ RG/g)).toHaveLength(1);
	expect(operators.match(/ rg/g)).toHaveLength(2);
});

test('what a see-through shape sets does not reach the next', () => {
	const clear = { ...drawing.shapes[0], opacity: 0.5 };
	const { operators } = drawn({ ...drawing, shapes: [clear, drawing.shapes[0]] }, 50);
	expect(operators.match(/ RG/g)).toHaveLength(2);
});

test('a picture that comes once stands in its page, one that comes often in an object of its own', () => {
	const [once, often] = [write(figure()), write(figure(), figure())];
	expect([isForm(once), isForm(often)]).toEqual([false, true]);
	expect(checkPdf(once).failures).toEqual([]);
	expect(checkPdf(often).failures).toEqual([]);
});

test('a see-through picture has an object of its own, which says how much shows through', () => {
	const clear = { ...drawing, shapes: [{ ...drawing.shapes[0], opacity: 0.5 }] };
	const bytes = write({
		kind: 'group',
		role: 'Figure',
		alt: 'Et',
		children: [{ ...picture, drawing: clear }]
	});
	expect(isForm(bytes)).toBe(true);
	expect(checkPdf(bytes).failures).toEqual([]);
});

test('a picture that comes in several sizes is as fine as the largest needs', () => {
	const sheets = [aSheet(picture, { ...picture, width: 400, height: 400 }, { ...picture, key: 'om:2' })];
	expect([...oftenDrawn(sheets)]).toEqual([['om:1', 400]]);
});
