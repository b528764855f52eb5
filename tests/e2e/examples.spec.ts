import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from './fixtures.ts';
import { Board, Shelf } from './page-models/index.ts';

const FOLDER = 'tests/fixtures/plans/examples';
const run = promisify(execFile);

interface Item {
	readonly text: { readonly nb?: string };
}
interface Example {
	readonly participant: { readonly alias: string };
	readonly mapping: readonly Item[];
	readonly goals: readonly Item[];
	readonly elements: readonly Item[];
	readonly steps: readonly Item[];
	readonly week: { readonly slots: readonly Item[] };
}

/** The Norwegian words of every item of an example that the boards of a talk have room for. */
const wordsIn = ({ mapping, goals, elements, steps, week }: Example): string[] =>
	[...mapping, ...goals, ...elements, ...steps, ...week.slots].flatMap(({ text }) => text.nb ?? []);

for (const name of readdirSync(FOLDER)) {
	test(`every card of ${name} lies on one of the boards`, async ({ page }, info) => {
		const file = info.outputPath('example.bildeplan');
		await run(process.execPath, ['scripts/plan.ts', 'example', `${FOLDER}/${name}`, file]);
		const { plans } = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as { plans: Example[] };
		const example = plans[0]!;

		const shelf = new Shelf(page);
		const board = new Board(page);
		await shelf.open();
		await shelf.openFile({ bytes: await readFile(file) });
		const seen: string[] = [];
		for (const turn of ['meg', 'jeg-kan', 'min-vei', 'min-uke'] as const) {
			await board.turnTo(turn);
			await expect(board.main.getByRole('heading', { level: 1 })).toBeAttached();
			await expect(board.cards.first()).toBeVisible();
			seen.push(...(await board.cards.allInnerTexts()));
		}
		const wanted = wordsIn(example);
		expect(wanted.length).toBeGreaterThan(20);
		expect(wanted.filter((words) => !seen.some((card) => card.includes(words)))).toEqual([]);
		// One card an item, and beside them only the person in the middle and the four rungs of the ladder.
		expect(seen.length).toBeLessThanOrEqual(wanted.length + 5);

		await shelf.open();
		await expect(shelf.cover(example.participant.alias)).toBeVisible();
	});
}
