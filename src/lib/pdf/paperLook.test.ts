import { describe, expect, test } from 'vitest';
import { fullPlan } from '#tests/paper/fullPlan.ts';
import { differing, greyPart, inkOf, picturesOf } from '#tests/paper/pictures.ts';
import { printedKind } from '#tests/paper/printed.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { AUTHORS, STATUSES } from '../plan/index.ts';
import { borderOf, handMark, interpreterMark, statusMark } from './pages/marks.ts';
import type { Desk } from './pages/desk.ts';
import { paletteOf } from './pages/palette.ts';
import type { Item, Sheet } from './sheet.ts';
import { writePdf } from './writer/writePdf.ts';

describe('a printer without colour', () => {
	test.each(['ar', 'uk'])(
		'the week for the fridge in Norwegian and %s takes at most five per cent of ink',
		async (own) => {
			const { bytes } = await printedKind(await fullPlan(own), 'min-uke', { look: 'black-and-white' });
			for (const page of await picturesOf(bytes, 3)) expect(inkOf(page)).toBeLessThanOrEqual(0.05);
		},
		60_000
	);

	test('hands, borders and states are told apart by their shapes alone', async () => {
		const job = await aPrintJob(aPlan(), { look: 'black-and-white' });
		const desk = { job, palette: paletteOf(job.look) } as Desk;
		const [cell, scale] = [60, 4];
		const rows: readonly (readonly (readonly Item[])[])[] = [
			[...AUTHORS.map((author) => handMark(desk, author)), interpreterMark(desk)].map((mark, at) =>
				mark.at(at * cell + 10, 10)
			),
			AUTHORS.map((author, at) => borderOf(desk, author, at * cell + 2, cell + 2, cell - 4, cell - 4)),
			STATUSES.map((status, at) => statusMark(desk, status).at(at * cell + 10, 2 * cell + 10))
		];
		const sheet: Sheet = { width: 600, height: 400, items: rows.flat(2) };
		const info = { title: 'Merker', lang: 'nb', date: new Date(0) };
		const [page] = await picturesOf(
			writePdf([sheet], info, () => new Uint8Array()),
			scale
		);
		// The marks are 7 to 10 points; a border is as large as its cell.
		const parts = rows.map((marks, row) =>
			marks.map((_, at) => {
				const [inset, size] = row === 1 ? [0, cell] : [9, 12];
				const [x, y] = [(at * cell + inset) * scale, (row * cell + inset) * scale];
				return greyPart(page!, { x, y, width: size * scale, height: size * scale });
			})
		);
		for (const [row, marks] of parts.entries())
			for (const [at, one] of marks.entries())
				for (const other of marks.slice(at + 1))
					expect(differing(one, other), `row ${String(row)}`).toBeGreaterThan(row === 1 ? 0.02 : 0.06);
	}, 60_000);
});
