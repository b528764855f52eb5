import type { LanguageTag } from '#lib/plan/index.ts';

export interface Breaks {
	/** Where a line may begin, UTF-16 units. */
	readonly good: ReadonlySet<number>;
	/** Inside a number, or between a number and its unit: only when nothing else is left. */
	readonly reluctant: ReadonlySet<number>;
}

/** Spaces, hyphens before a letter, a slash before a letter, the Ethiopic word mark, zero-width spaces. */
const OPPORTUNITY =
	/[ \u1680\u2000-\u2006\u2008-\u200A\u200B\u205F\u3000]+|(?<=\p{L})[-\u2010\u2013\u058A](?=\p{L})|\/(?=\p{L})|\u1361+/gu;

/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Closing marks and what belongs to the word before never begin a line … */
const NEVER_FIRST =
	/^[\p{Pe}\p{Pf}\p{M}!%,.:;?\u00BB\u0E2F\u0E46\u104A\u104B\u104F\u060C\u061B\u061F\u066A\u06D4\u0964\u0965\u1361-\u1368\u2026\u2019\u201D]/u;
/** … and opening ones never end it. */
const NEVER_LAST = /[\p{Ps}\p{Pi}\u00AB\u2018\u201C§]$/u;

/** "+47 22 33 44 55", "1 200", "50 %", "10:00 – 14:00", "kl. 10:30", "kr 1 200". */
const NUMBER_BEFORE = /(?:[\p{Nd}]|(?:^|[\s(])(?:kl\.?|kr\.?|nr\.?|§))[ –-]*$/u;
const NUMBER_AFTER = /^[ –-]*[\p{Nd}%‰٪°]/u;

function isInsideNumber(text: string, start: number, end: number): boolean {
	return (
		NUMBER_BEFORE.test(text.slice(Math.max(0, start - 6), end)) &&
		NUMBER_AFTER.test(text.slice(start, end + 4))
	);
}

const segmenters = new Map<LanguageTag, Intl.Segmenter>();

/** Where words begin in a script without spaces. Firefox before 125 can't tell: there lines break between letters. */
function wordStarts(text: string, lang: LanguageTag): number[] {
	if (!('Segmenter' in Intl)) return [];
	let segmenter = segmenters.get(lang);
	if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'word' })));
	return Array.from(segmenter.segment(text), ({ index }) => index);
}

/** Where the lines of a paragraph may be broken. */
export function breaksOf(text: string, lang: LanguageTag): Breaks {
	const good = new Set<number>();
	const reluctant = new Set<number>();
	for (const match of text.matchAll(OPPORTUNITY)) {
		const { index } = match;
		const next = index + match[0].length;
		if (index === 0 || next >= text.length) continue;
		if (isInsideNumber(text, index, next)) reluctant.add(next);
		else if (
			!NEVER_FIRST.test(text.slice(next, next + 2)) &&
			!NEVER_LAST.test(text.slice(Math.max(0, index - 2), index))
		)
			good.add(next);
	}
	if (UNSPACED.test(text)) {
		for (const index of wordStarts(text, lang)) {
			if (index === 0 || !UNSPACED.test(text.charAt(index)) || !UNSPACED.test(text.charAt(index - 1)))
				continue;
			if (
				!NEVER_FIRST.test(text.slice(index, index + 2)) &&
				!NEVER_LAST.test(text.slice(Math.max(0, index - 2), index))
			)
				good.add(index);
		}
	}
	return { good, reluctant };
}
