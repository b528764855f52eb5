/**
 * Holds our line breaks against Chromium's: `node tests/hardening/line-breaks.ts`. Article 1 and the longer words of
 * cards and paper in every language, at four widths, in the same fonts and without hyphens on either side; prints the
 * paragraphs that differ and ends with an error if there are any. Needs Chromium; not part of `npm test`.
 */
import { LANGUAGES } from '#lib/i18n/index.ts';
import { fontTable } from '#lib/pdf/fonts/fontTable.ts';
import { TextSetter } from '#lib/pdf/text/TextSetter.ts';
import type { Line } from '#lib/pdf/text/textBlock.ts';
import { articleOne } from '#tests/support/articleOne.ts';
import { readFont } from '#tests/support/readFont.ts';
import { type Paragraph, linesInChromium } from './text/linesInChromium.ts';
import { longWordsOf } from './text/longWordsOf.ts';

const WIDTHS = [84, 110, 170, 260];
const SIZE = 14;
/** Chromium counts in 64ths of a pixel, and a word that stands out by less than one does not overflow. */
const ROUNDED = [0, 1 / 64, 1];

/** Paper parts words at a slash, as a reader would; Chromium does not. */
const PARTED = /\/(?=\p{L})/u;

const setter = await TextSetter.create(
	readFont,
	fontTable.filter(({ weight }) => weight === 400).map(({ file }) => file)
);
const texts = [...articleOne(), ...LANGUAGES.flatMap(longWordsOf)];
const paragraphs = texts.flatMap((text) => WIDTHS.map((width): Paragraph => ({ ...text, width })));
const theirs = await linesInChromium(paragraphs, SIZE);

let compared = 0;
const differing: string[] = [];
for (const [at, { lang, dir, text, width }] of paragraphs.entries()) {
	const { lines, overflows } = theirs[at]!;
	// Chromium lets a word stand out that is wider than the line; paper cuts it.
	if (overflows || PARTED.test(text)) continue;
	compared++;
	const ours = ROUNDED.map((more) =>
		setter.set(text, { lang, dir, size: SIZE, width: width + more }).lines.map(said)
	);
	if (!ours.some((one) => one.join('\n') === lines.join('\n')))
		differing.push(`${lang} ${String(width)}: ours "${ours[0]!.join('|')}", Chromium "${lines.join('|')}"`);
}
console.log(
	`${String(compared)} of ${String(paragraphs.length)} paragraphs compared, ${String(differing.length)} broken otherwise`
);
if (differing.length) throw new Error(`Lines are broken otherwise:\n${differing.join('\n')}`);

function said({ runs }: Line): string {
	return runs
		.flatMap(({ clusters, level }) => (level % 2 === 1 ? clusters.toReversed() : clusters))
		.map(({ text }) => text)
		.join('')
		.trim();
}
