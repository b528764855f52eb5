import { describe, expect, test } from 'vitest';
import { fullPlan } from '#tests/paper/fullPlan.ts';
import { type Label, gradeOf, labelsOn, letters } from '#tests/paper/labels.ts';
import { everyKind } from '#tests/paper/pageKinds.ts';
import { printed } from '#tests/paper/printed.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { hasProgram, textByPdfJs, textByPdfium, textByPoppler } from '#tests/support/pdfText.ts';
import { directionOf } from '../i18n/index.ts';
import { missingIn } from './pages/missingIn.ts';
import type { Pair, PrintJob } from './pages/printJob.ts';

/** One language of each script; all of them are in `tests/paper/readers.ts`. */
const LANGUAGES = ['tr', 'uk', 'ar', 'ur', 'ti', 'my', 'rhg-Rohg'];

/** As often as it stands on the pages. */
const comesBack = (labels: readonly Label[], read: string): readonly string[] => {
	const counts = new Map<string, number>();
	for (const label of labels) {
		const text = letters(label.text);
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return [...counts].flatMap(([text, count]) =>
		text === '' || read.split(text).length - 1 >= count ? [] : [text]
	);
};

const graded = (labels: readonly Label[], read: string, grades: readonly string[]): readonly string[] =>
	labels.filter((label) => !grades.includes(gradeOf(label, read))).map(({ text }) => text);

/** What the cards of the boards say, in both languages. */
const saidOn = ({ boards }: PrintJob): readonly Pair[] =>
	boards.flatMap(({ zones, week }) =>
		[...zones.flatMap(({ cards }) => cards), ...(week?.parts ?? []).flatMap(({ cells }) => cells.flat())].map(
			({ words }) => words
		)
	);

describe.each(LANGUAGES)('every kind of page in Norwegian and %s', async (own) => {
	const plan = await fullPlan(own);
	const { job, sheets, bytes } = await printed(plan, await everyKind(plan));
	const labels = labelsOn(sheets);

	test('every card is on paper in both languages, and every sign has a look', () => {
		const there = new Set(labels.map(({ text }) => letters(text)));
		const absent = saidOn(job)
			.flatMap(({ norwegian, own }) => [norwegian, own])
			.filter((text) => text && !there.has(letters(text)));
		expect(absent).toEqual([]);
		expect(missingIn(sheets)).toEqual([]);
	});

	test('every label is copied whole in Firefox, as often as it stands there', async () => {
		expect(comesBack(labels, letters(await textByPdfJs(bytes)))).toEqual([]);
	});

	test('every label is copied in Chrome', async () => {
		const read = letters(await textByPdfium(bytes));
		// Where Norwegian shares a line with a language from right to left, PDFium turns the order (2.1, November 2026).
		if (directionOf(own) === 'ltr') expect(comesBack(labels, read)).toEqual([]);
		else expect(graded(labels, read, ['whole', 'lines', 'words', 'turned'])).toEqual([]);
	});

	test.runIf(hasProgram('pdftotext'))('every word is copied with poppler', () => {
		expect(graded(labels, letters(textByPoppler(bytes)), ['whole', 'lines', 'words'])).toEqual([]);
	});

	test('the pages pass our checks of a tagged PDF', () => {
		expect(checkPdf(bytes).failures).toEqual([]);
	});
});
