import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkPlan, mediaOf, photosIn } from '#lib/plan/index.ts';
import { withoutPhotos } from './index.ts';

it('a plan without its photos keeps every card, and library pictures', () => {
	const stored = JSON.parse(readFileSync('tests/fixtures/plans/version-2.json', 'utf8')) as { plan: unknown };
	const plan = checkPlan(stored.plan);
	const bare = withoutPhotos(plan, [...mediaOf(plan)]);
	expect(photosIn(bare).size).toBe(0);
	expect(Object.keys(bare.cards)).toEqual(Object.keys(plan.cards));
	expect(bare.people).toEqual(plan.people);
	expect(bare.head).toEqual(plan.head);
	expect(withoutPhotos(plan, [])).toBe(plan);
});
