import { describe, expect, test } from 'vitest';
import type { Card, Plan } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { hasProgram, textByPdfJs, textByPoppler } from '#tests/support/pdfText.ts';
import { readFont } from '#tests/support/readFont.ts';
import { itemsOf } from '#tests/support/sheetItems.ts';
import { fontsFor } from '../fonts/fontsFor.ts';
import type { Sheet } from '../sheet.ts';
import type { Line } from '../text/textBlock.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { writePdf } from '../writer/writePdf.ts';
import { documentInfo } from './documentInfo.ts';
import { layOutPlan } from './layOutPlan.ts';
import type { PrintJob } from './printJob.ts';
import { textsOf } from './textsOf.ts';

const SAID: Readonly<Record<string, readonly [string, string, string]>> = {
	ar: ['عائلتي', 'مساعدة في الرياضيات', 'إكمال التعليم المهني'],
	ti: ['ስድራቤተይ', 'ንዓበይቲ ሰባት ምሕጋዝ', 'ናይ ሞያ ምስክር ወረቐት'],
	uk: ['Моя родина', 'Відвідати лікарню', 'Свідоцтво про кваліфікацію'],
	my: ['မိသားစု', 'သူနာပြုအကူ', 'အလုပ်လျှောက်လွှာ'],
	ur: ['میرا خاندان', 'بزرگوں کی مدد کرنا', 'زبان سیکھنا']
};

function planIn(own: string): Plan {
	const [family, step, goal] = SAID[own]!;
	const drawn = aPlan(
		{
			'meg/viktig': [`Familien min|${family}`],
			'min-vei/steg': [`Besøke sykehuset|${step}`, `Søke jobb|${family}`],
			'min-vei/maal': [`Fagbrev som helsefagarbeider|${goal}`],
			'min-vei/elementer': [`Norsk på skolen|${step}`],
			'min-uke/uke/1/morning': [`Norskkurs|${step}`]
		},
		{ own, phone: '+47 22 33 44 55', nextMeeting: '2027-02-17', alias: 'Selam' }
	);
	const cards = Object.fromEntries(
		(Object.values(drawn.cards) as Card[]).map((card) => [
			card.id,
			{ ...card, concept: 'work.carehome', status: 'doing' as const, to: '2027-03-05' }
		])
	);
	return { ...drawn, cards };
}

async function printed(own: string): Promise<{ job: PrintJob; sheets: readonly Sheet[]; bytes: Uint8Array }> {
	const job = await aPrintJob(planIn(own));
	const setter = await TextSetter.create(readFont, fontsFor(textsOf(job)));
	const sheets = layOutPlan(job, setter);
	const info = documentInfo(job, { date: new Date('2026-11-21T12:00:00Z') });
	return { job, sheets, bytes: writePdf(sheets, info, () => new Uint8Array()) };
}

/** Spaces, direction marks and a hyphen at the end of a line come and go between readers; letters may not. */
const letters = (text: string): string =>
	text.normalize('NFC').replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF-]/g, '');

/**
 * Where numbers or signs stand in a line from right to left, poppler 22.12 gives the words in the order in which they
 * are seen (November 2026); each word is whole.
 */
const isMixed = ({ runs }: Line): boolean =>
	runs.some(({ level }) => level % 2) &&
	(runs.some(({ level }) => level % 2 === 0) || /[^\p{sc=Arab}\p{sc=Inherited}\s]/u.test(lineText({ runs })));
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u;

const lineText = ({ runs }: Pick<Line, 'runs'>): string =>
	runs
		.flatMap(({ clusters, level }) => (level % 2 ? clusters.toReversed() : clusters))
		.map(({ text }) => text)
		.join('');

function linesOn(sheets: readonly Sheet[]): readonly Line[] {
	return sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'text' ? item.block.lines : []))
	);
}

describe.each(Object.keys(SAID))('Norwegian with %s', async (own) => {
	const { job, sheets, bytes } = await printed(own);

	test('every font that is needed is named beforehand', () => {
		const missing = sheets.flatMap((sheet) =>
			[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'text' ? item.block.missing : []))
		);
		expect(missing).toEqual([]);
		expect(job.own.tag).toBe(own);
	});

	test('every word on the pages can be copied in Firefox', async () => {
		const copied = letters(await textByPdfJs(bytes));
		expect(
			linesOn(sheets)
				.map(lineText)
				.filter((line) => !copied.includes(letters(line)))
		).toEqual([]);
		for (const said of SAID[own]!) expect(copied).toContain(letters(said));
	});

	test.runIf(hasProgram('pdftotext'))('every word on the pages can be copied with poppler', () => {
		const copied = letters(textByPoppler(bytes));
		const pieces = linesOn(sheets).flatMap((line) =>
			isMixed(line) ? lineText(line).split(BETWEEN_WORDS) : [lineText(line)]
		);
		expect(pieces.filter((piece) => !copied.includes(letters(piece)))).toEqual([]);
	});

	test('the pages pass our checks of a tagged PDF', () => {
		const { checks, failures } = checkPdf(bytes);
		expect(failures).toEqual([]);
		expect(checks).toBeGreaterThan(500);
	});
});
