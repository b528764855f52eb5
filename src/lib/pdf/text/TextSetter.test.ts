import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/i18n/index.ts';
import strings from '#tests/fixtures/pdf-strings.json' with { type: 'json' };
import { readFont } from '#tests/support/readFont.ts';
import { fontTable } from '../fonts/fontTable.ts';
import { TextSetter } from './TextSetter.ts';
import { withoutSpent } from './clean.ts';
import type { Line, SetOptions, TextBlock } from './textBlock.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file),
	['nb', 'uk', 'en']
);

const set = (text: string, options: Partial<SetOptions> = {}): TextBlock =>
	setter.set(text, { lang: 'nb', dir: 'ltr', size: 10, width: Infinity, ...options });

/** What a line says, in reading order. */
function words({ runs }: Line): string {
	return runs
		.map(({ clusters, level }) => (level % 2 === 1 ? clusters.toReversed() : clusters))
		.flatMap((clusters) => clusters.map(({ text }) => text))
		.join('');
}

const linesOf = (block: TextBlock): string[] => block.lines.map(words);
const fontsOf = (block: TextBlock): string[] => [
	...new Set(block.lines.flatMap(({ runs }) => runs.map(({ font }) => font.entry.name)))
];

test.each(strings)(
	'$id has the look that its script asks for',
	({ text, lang, dir, glyphs, clusters, font }) => {
		const block = set(text, { lang, dir: dir as 'ltr' | 'rtl' });
		const all = block.lines.flatMap(({ runs }) => runs.flatMap((run) => run.clusters));
		const ids = all.flatMap((cluster) => cluster.glyphs.map(({ id }) => id));
		expect(ids).not.toContain(0);
		expect(block.width).toBeGreaterThan(0);
		if (font !== undefined)
			expect({ glyphs: ids.length, clusters: all.length }).toEqual({ glyphs, clusters });
		if (font !== undefined) expect(fontsOf(block)).toEqual([font]);
	}
);

test('no letter is lost and none is doubled, whatever the width', () => {
	const pieces = fc.array(fc.constantFrom(...strings.map(({ text }) => text), ' ', '\u00AD', '-', '12 %'), {
		minLength: 1,
		maxLength: 4
	});
	fc.assert(
		fc.property(
			pieces,
			fc.constantFrom('ltr', 'rtl'),
			fc.integer({ min: 5, max: 400 }),
			(parts, dir, width) => {
				const block = set(parts.join(' '), { dir, width, lang: 'ar' });
				const shown = block.lines.map((line) => words(line).replace(/\u00AD$/, '')).join('');
				const bare = (text: string): string => withoutSpent(text).replace(/\s/g, '');
				expect(bare(shown)).toBe(bare(block.text));
			}
		),
		{ numRuns: 200 }
	);
});

test('a soft hyphen is seen only where the line breaks', () => {
	const word = 'intro\u00ADduksjons\u00ADprogram';
	expect(linesOf(set(word))).toEqual(['introduksjonsprogram']);
	expect(linesOf(set(word, { width: 60 }))).toEqual(['intro\u00AD', 'duksjons\u00AD', 'program']);
	expect(set(word, { width: 60 }).width).toBeLessThanOrEqual(60);
});

test('a long word is parted where its words meet, and only when it is wider than the line', () => {
	const course = set('Nytt introduksjonsprogram', { width: 80 });
	expect(linesOf(course)).toEqual(['Nytt', 'introduksjons\u00AD', 'program']);
	expect(course).toMatchObject({ cut: false, text: 'Nytt introduksjonsprogram' });
	expect(linesOf(set('Nytt introduksjonsprogram', { width: 120 }))).toEqual(['Nytt', 'introduksjonsprogram']);
	expect(linesOf(set('Працевлаштування', { lang: 'uk', width: 60 }))).toEqual(['Працевла\u00AD', 'штування']);
});

test('a long word that comes after a short one begins beside it when a joint has room', () => {
	expect(linesOf(set('En arbeidsmarkedskvalifisering', { width: 84 }))).toEqual([
		'En arbeids\u00AD',
		'markeds\u00AD',
		'kvalifisering'
	]);
});

test('an Arabic line parts a Norwegian word as a Norwegian line does', () => {
	const lines = linesOf(set('دورة Introduksjonsprogrammet', { lang: 'ar', dir: 'rtl', width: 80 }));
	expect(lines).toEqual(['دورة', 'Introduksjons\u00AD', 'programmet']);
});

test('addresses are never parted with a hyphen', () => {
	const lines = linesOf(set('introduksjonsprogrammet@storkommune.no', { width: 80 }));
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.join('')).toBe('introduksjonsprogrammet@storkommune.no');
});

test('a word that nothing parts is cut between letters, says so, and stays inside', () => {
	const block = set('Waxbarashadaqaangaarkaaga', { lang: 'so', width: 60 });
	expect(block.lines.length).toBeGreaterThan(2);
	expect(block.cut).toBe(true);
	expect(block.width).toBeLessThanOrEqual(60.01);
	expect(set('Waxbarashada dadka', { lang: 'so', width: 80 }).cut).toBe(false);
});

test('numbers stay together while there is room', () => {
	expect(linesOf(set('Ring oss på +47 22 33 44 55', { width: 100 }))).toEqual([
		'Ring oss på',
		'+47 22 33 44 55'
	]);
	expect(linesOf(set('Det er nå 50 % fravær', { width: 58 }))[0]).toBe('Det er nå');
	expect(linesOf(set('Møt opp kl. 10:30 – 14:00', { width: 90 }))).toEqual(['Møt opp', 'kl. 10:30 – 14:00']);
});

test('a number that has no room says so, so that it can become smaller', () => {
	expect(set('+47 22 33 44 55', { width: 50 }).cut).toBe(true);
	expect(set('Ring oss på +47 22 33 44 55', { width: 100 }).cut).toBe(false);
});

test('a phone number reads the right way round in an Arabic line', () => {
	const [line] = set('هاتف: +47 22 33 44 55.', { lang: 'ar', dir: 'rtl' }).lines;
	const number = line?.runs.find(({ level }) => level === 2);
	expect(number?.clusters.map(({ text }) => text).join('')).toBe('+47 22 33 44 55');
});

test('Burmese and Thai are broken between words', () => {
	const thai = set('ภาษาไทยเขียนติดกันไม่มีเว้นวรรคระหว่างคำต้องตัดคำให้ถูก', { lang: 'th', width: 80 });
	const starts = new Set(
		Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(thai.text), ({ index }) => index)
	);
	let at = 0;
	for (const line of linesOf(thai)) {
		expect(starts).toContain(at);
		at += line.length;
	}
});

test('Urdu is set in Nastaliq, Sorani never', () => {
	expect(fontsOf(set('ٹیچر کے ساتھ', { lang: 'ur', dir: 'rtl' }))).toEqual(['NotoNastaliqUrdu-Regular']);
	expect(fontsOf(set('ڕێنماییکار', { lang: 'ckb', dir: 'rtl' }))).toEqual(['NotoSansArabic-Regular']);
	expect(fontsOf(set('Plan', { bold: true }))).toEqual(['NotoSans-Bold']);
});

test.each(LANGUAGES)('$nb is set in its own script, regular and bold', ({ tag, own, dir }) => {
	for (const bold of [false, true]) {
		const block = set(own, { lang: tag, dir, bold });
		expect(block.missing).toEqual([]);
		for (const name of fontsOf(block)) expect(name).toMatch(bold ? /-Bold$/ : /-Regular$/);
		expect(block.lineHeight).toBeGreaterThanOrEqual(1.4 * block.size);
	}
});

test('lines stand further apart where letters reach further', () => {
	expect(set('Plan').lineHeight).toBeCloseTo(14);
	expect(set('မြန်မာ', { lang: 'my' }).lineHeight).toBeCloseTo(17);
	expect(set('اردو', { lang: 'ur', dir: 'rtl' }).lineHeight).toBeCloseTo(21);
});

test('what no font has is shown as a replacement character and told', () => {
	const block = set('Tegn: 漢字');
	expect(block.missing).toEqual([
		{ text: '漢', lang: 'nb' },
		{ text: '字', lang: 'nb' }
	]);
	expect(linesOf(block)).toEqual(['Tegn: 漢字']);
});

test('text that is too long for its lines ends with an ellipsis and says so', () => {
	const block = set('En to tre fire fem seks sju åtte ni ti', { width: 60, maxLines: 2 });
	expect(block.truncated).toBe(true);
	expect(block.lines).toHaveLength(2);
	expect(linesOf(block)[1]).toMatch(/\S…$/);
	expect(block.width).toBeLessThanOrEqual(60);
});

test('a newline begins a paragraph, and an empty text is one empty line', () => {
	expect(linesOf(set('Ein\n\nto'))).toEqual(['Ein', '', 'to']);
	expect(set('').lines).toHaveLength(1);
	expect(set('').height).toBeCloseTo(14);
});
