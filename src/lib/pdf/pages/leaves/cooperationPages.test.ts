import { expect, test } from 'vitest';
import { fullPlan } from '#tests/paper/fullPlan.ts';
import { headingsOn } from '#tests/paper/labels.ts';
import { printedKind } from '#tests/paper/printed.ts';

test.each(['nb', 'ar', 'my', 'ur', 'am', 'uk'])('in %s each of the two has a half', async (own) => {
	const { sheets } = await printedKind(await fullPlan(own), 'cooperation');
	const [first, second, ...more] = headingsOn(sheets);
	expect(sheets).toHaveLength(1);
	expect(first).toEqual(second);
	expect(more).toEqual([]);
});
