import { describe, expect, test } from 'vitest';
import { GOLDENS, TOLERANCE, differs, drawn, kept } from '#tests/paper/goldens.ts';

describe('pages look as they were looked at', () => {
	test.each(GOLDENS.map((golden) => [golden.name, golden] as const))(
		'%s',
		async (_, golden) => {
			expect(differs(await drawn(golden), kept(golden))).toBeLessThan(TOLERANCE);
		},
		60_000
	);

	test('a word more on a page is seen', async () => {
		const [golden] = GOLDENS.filter(({ kind }) => kind === 'meg');
		const other = await drawn({
			...golden!,
			choices: { wishes: { dated: false } }
		});
		expect(differs(other, kept(golden!))).toBeGreaterThan(TOLERANCE);
	}, 60_000);
});
