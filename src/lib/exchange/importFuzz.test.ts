import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSpoilt } from '#tests/hardening/openSpoilt.ts';

it('opens or refuses each of 2000 spoilt files, and nothing else happens', async () => {
	const example: unknown = JSON.parse(
		readFileSync('tests/fixtures/plans/examples/ex2-omar-laerling.json', 'utf8')
	);
	const outcome = await openSpoilt(example, 2000, 20261121);
	const refused = Object.values(outcome.refused).reduce((sum, count) => sum + count, 0);
	expect(outcome.opened + refused).toBe(2000);
	expect(Object.keys(outcome.refused)).toEqual(
		expect.arrayContaining(['damaged', 'unsafe', 'wrong-value', 'too-much'])
	);
}, 60_000);
