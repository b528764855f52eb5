import { expect, test } from 'vitest';
import { readFont } from '#tests/support/readFont.ts';
import { TextSetter } from './TextSetter.ts';

const said = { lang: 'ar', dir: 'rtl', width: 200 } as const;
const words = 'أتعلم النرويجية في المدرسة kl. 10:30';

test('a text that has been set in one size is set in another as if it were new', async () => {
	const files = ['NotoSans-Regular.woff', 'NotoSansArabic-Regular.woff'];
	const kept = await TextSetter.create(readFont, files);
	for (const size of [30, 9, 14.5]) {
		const fresh = await TextSetter.create(readFont, files);
		const { lines, ...rest } = fresh.set(words, { ...said, size });
		const again = kept.set(words, { ...said, size });
		expect(again).toMatchObject(rest);
		expect(again.lines.map(({ width }) => width)).toEqual(lines.map(({ width }) => width));
	}
});

test('a sign whose font comes later is set with it then', async () => {
	const setter = await TextSetter.create(readFont, ['NotoSans-Regular.woff']);
	expect(setter.set(words, { ...said, size: 12 }).missing).not.toEqual([]);
	await setter.load(['NotoSansArabic-Regular.woff']);
	expect(setter.set(words, { ...said, size: 12 }).missing).toEqual([]);
});
