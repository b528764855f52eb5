import { expect, it } from 'vitest';
import { proposalsOf } from './proposals.ts';

const rows = [
	{ key: 'cards:work.cook', nb: 'Kokk', en: 'Cook', now: 'ሰራሕ', state: 'machine' as const },
	{ key: 'app:page', nb: 'Side {{page}}', en: 'Page {{page}}', now: '', state: undefined }
];
const line = (at: number, key: string, text: string) => ({ line: at, key, text, note: '' });

it('a file proposes only what is new, and says line by line what cannot be used', () => {
	const { proposals, bad } = proposalsOf(rows, [
		line(2, 'cards:work.cook', 'ከሻኒ'),
		line(3, 'cards:work.cook', 'ኩክ'),
		line(4, 'app:page', 'ገጽ'),
		line(5, 'cards:no.such', 'x')
	]);
	expect(proposals).toEqual([{ key: 'cards:work.cook', nb: 'Kokk', before: 'ሰራሕ', text: 'ከሻኒ', note: '' }]);
	expect(bad.map((one) => `${String(one.line)} ${one.fault.reason}`)).toEqual([
		'3 twice',
		'4 values',
		'5 unknown'
	]);
});

it('a file that says what is said already proposes nothing', () => {
	expect(proposalsOf(rows, [line(2, 'cards:work.cook', 'ሰራሕ')])).toEqual({ proposals: [], bad: [] });
});
