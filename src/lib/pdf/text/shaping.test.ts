import { expect, test } from 'vitest';
import recorded from '#tests/fixtures/type/hb-shape.json' with { type: 'json' };
import { shapedStretches, sources } from '#tests/support/shapedStretches.ts';

// Recorded with `node tests/hardening/hb-shape.ts --record`.
test('every stretch of the tricky strings and of Article 1 in 24 languages has the glyphs that hb-shape gives it', async () => {
	const ours = await shapedStretches(sources());
	expect(Object.fromEntries(ours.map(({ id, glyphs }) => [id, glyphs]))).toEqual(recorded.stretches);
});
