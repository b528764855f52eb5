/** The table of capabilities says of each row whether it is met, and by which test. What it says must be so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const table = readFileSync('docs/capabilities.md', 'utf8');
const rows = [
	...table.matchAll(
		/^\| (?<id>[A-E]\d+) +\| (?<state>[^|]+?) +\| (?<what>[^|]+?) +\| (?<test>[^|]*?) +\|$/gmu
	)
].map(({ groups }) => groups as { id: string; state: string; what: string; test: string });

const journeys = 'tests/e2e';
const titles = readdirSync(journeys, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.spec.ts'))
	.flatMap((name) =>
		[...readFileSync(join(journeys, name), 'utf8').matchAll(/^\s*test\(\s*['"`](?<title>[^'"`]+)/gmu)].map(
			({ groups }) => ({ file: name, title: groups?.title ?? '' })
		)
	);
/** `A11 and D20 …` tests two rows. */
const idsOf = (title: string): readonly string[] =>
	(/^(?:[A-E]\d+(?:,| and|:)? )+/u.exec(title)?.[0] ?? '').match(/[A-E]\d+/gu) ?? [];

const WANTED = { A: 12, B: 7, C: 15, D: 20, E: 12 };

describe('the table of capabilities', () => {
	it('has every row once, in order', () => {
		expect(rows.map(({ id }) => id)).toEqual(
			Object.entries(WANTED).flatMap(([letter, count]) =>
				Array.from({ length: count }, (_, at) => `${letter}${String(at + 1)}`)
			)
		);
	});

	it.each(rows.filter(({ state }) => state === 'met'))(
		'$id is done by a journey of that name',
		({ id, test }) => {
			const found = titles.filter(({ title }) => idsOf(title).includes(id)).map(({ file }) => file);
			expect(found).not.toEqual([]);
			expect(test).toContain(found[0]);
		}
	);

	it('says of every other row what is missing', () => {
		for (const { id, state, test } of rows.filter((row) => row.state !== 'met')) {
			expect(['partly', 'not yet'], id).toContain(state);
			expect(test.length, id).toBeGreaterThan(20);
		}
	});
});
