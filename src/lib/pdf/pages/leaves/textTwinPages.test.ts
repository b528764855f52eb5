import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanText } from '#lib/pdf/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { readFont } from '#tests/support/readFont.ts';
import { inkOf, itemsOf } from '#tests/support/sheetItems.ts';
import { fontTable } from '../../fonts/fontTable.ts';
import { TextSetter } from '../../text/TextSetter.ts';
import { writePdf } from '../../writer/writePdf.ts';
import { documentInfo } from '../documentInfo.ts';
import { layOutPlan } from '../layOutPlan.ts';
import { textsOf } from '../textsOf.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);
const jobOf = (twin: PlanText) =>
	aPrintJob(aPlan({ 'meg/god': ['Kokk|طباخ'] }, { own: 'ar', alias: 'Selam' }), {
		boards: [],
		pages: ['text-twin'],
		twin,
		for: 'adviser'
	});
const layOut = async (twin: PlanText) => layOutPlan(await jobOf(twin), setter);
const textsOn = (sheets: Awaited<ReturnType<typeof layOut>>) =>
	sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item, within }) =>
			item.kind === 'text' ? [{ text: item.block.text, size: item.block.size, within, item, sheet }] : []
		)
	);
const TWIN: PlanText = {
	title: 'Individuell plan',
	note: 'Planen er ikke vedtaket.',
	parts: [
		{ title: 'Program', lines: [{ label: 'Type program', value: '§ 14: arbeid' }] },
		{ title: 'Steg', lines: [{ label: '1', value: 'Besøke sykehjemmet. Deltakeren.' }] },
		{ title: 'Enighet', lines: [{ label: '', value: 'Målet er fortalt tilbake.' }] }
	]
};

describe('the plan as text for the case file', () => {
	test('has headings and lists, Norwegian alone, and nobody named', async () => {
		const all = textsOn(await layOut(TWIN));
		const of = (role: string) =>
			all.filter(({ within }) => within.some((group) => group.role === role)).map(({ text }) => text);
		expect(of('H1')).toEqual(['Individuell plan']);
		expect(of('H2')).toEqual(['Program', 'Steg', 'Enighet']);
		expect(of('LI')).toEqual([
			'Type program:',
			'§ 14: arbeid',
			'1.',
			'Besøke sykehjemmet. Deltakeren.',
			'Målet er fortalt tilbake.'
		]);
		for (const { text, within } of all) {
			expect(text).not.toMatch(/\p{Script=Arabic}|Selam/u);
			for (const { lang } of within) expect([undefined, 'nb']).toContain(lang);
		}
	});

	test('what is read is 11 or 12 points, and there is no picture', async () => {
		const sheets = await layOut(TWIN);
		for (const { within, size } of textsOn(sheets))
			if (within.some(({ role }) => role === 'LI')) expect([11, 11.5, 12]).toContain(size);
		const kinds = sheets.flatMap((sheet) => [...itemsOf(sheet)].map(({ item }) => item.kind));
		expect(kinds).not.toContain('picture');
	});

	test('what is written in no Norwegian has its fonts too', async () => {
		const [part] = TWIN.parts;
		const amharic = { title: 'Mål', lines: [{ label: '', value: 'ነርስ' }] };
		const job = await jobOf({ ...TWIN, parts: [part!, amharic] });
		expect(textsOf(job).map(({ text }) => text)).toContain('ነርስ');
	});

	test('is not there where nobody has written it, and for nobody outside', async () => {
		const choices = { boards: [], pages: ['text-twin'] } as const;
		expect((await aPrintJob(aPlan(), choices)).leaves).toEqual([]);
		for (const audience of ['teacher', 'employer', 'volunteer', 'career-centre'] as const)
			expect((await aPrintJob(aPlan(), { ...choices, twin: TWIN, for: audience })).leaves).toEqual([]);
	});

	test('passes our checks of a tagged PDF', async () => {
		const job = await jobOf(TWIN);
		const info = documentInfo(job, { date: new Date('2026-11-21T12:00:00Z') });
		const { failures } = checkPdf(writePdf(layOutPlan(job, setter), info, () => new Uint8Array()));
		expect(failures).toEqual([]);
	});

	test('every word is there once and in order, inside the pages, however much is written', async () => {
		const line = fc.record({
			label: fc.constantFrom('', '3', 'Jobb', 'Trenger vurdering?'),
			value: fc.oneof(fc.lorem({ maxCount: 40 }), fc.lorem({ mode: 'sentences', maxCount: 80 }))
		});
		const part = fc.record({ title: fc.lorem({ maxCount: 3 }), lines: fc.array(line, { maxLength: 8 }) });
		await fc.assert(
			fc.asyncProperty(fc.array(part, { maxLength: 5 }), async (parts) => {
				const sheets = await layOut({ ...TWIN, parts });
				const all = textsOn(sheets);
				const said = all.flatMap(({ text, within }) =>
					within.some(({ role }) => role === 'LI') ? [text] : []
				);
				const written = parts.flatMap(({ lines }) => lines.flatMap(({ label, value }) => [label, value]));
				const words = (texts: readonly string[]) => texts.join(' ').match(/\p{L}+/gu) ?? [];
				expect(words(said)).toEqual(words(written));
				for (const { item, sheet } of all) {
					const ink = inkOf(item);
					expect(ink.bottom).toBeLessThanOrEqual(sheet.height - 20);
					expect(ink.right).toBeLessThanOrEqual(sheet.width - 20);
				}
			}),
			{ numRuns: 6 }
		);
	}, 60_000);
});
