import { expect, test } from 'vitest';
import { PAGE_KINDS, type Photo, type Plan } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { JPEG } from '#tests/support/everyKind.ts';
import { sourceOfPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { readFont } from '#tests/support/readFont.ts';
import { itemsOf } from '#tests/support/sheetItems.ts';
import { fontTable } from '../fonts/fontTable.ts';
import type { PhotoItem } from '../sheet.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { writePdf } from '../writer/writePdf.ts';
import { documentInfo } from './documentInfo.ts';
import { layOutPlan } from './layOutPlan.ts';
import { CARDS_ON_PAGE, PAPER_SIZES, type PaperWishes, TEXT_SIZES, TURNS } from './paperWishes.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);

/** Taken upright, three to four, as a plan keeps it. */
const PHOTO: Photo = {
	kind: 'photo',
	media: 'a'.repeat(64),
	width: 0.75 * LIMITS.keptSide,
	height: LIMITS.keptSide
};
const POINTS_AN_INCH = 72;

/** Seven cards with one and the same photo, on three boards and in the week. */
const drawn = aPlan(
	{
		'meg/viktig': ['Familie', 'Hage'],
		'min-vei/steg': ['Kurs', 'Praksis'],
		'jeg-kan/arbeid': ['Kokk', 'Sy', 'Kjøre']
	},
	{ own: 'nb' }
);
const plan: Plan = {
	...drawn,
	cards: Object.fromEntries(
		Object.entries(drawn.cards).map(([id, card]) => [id, { ...card, picture: PHOTO }])
	)
};

async function sheetsOf(wishes: Partial<PaperWishes>) {
	const job = await aPrintJob(plan, { pages: PAGE_KINDS, wishes });
	return { job, sheets: layOutPlan(job, setter) };
}
const photosOn = async (wishes: Partial<PaperWishes>): Promise<PhotoItem[]> =>
	(await sheetsOf(wishes)).sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'photo' ? [item] : []))
	);

const WISHES: readonly Partial<PaperWishes>[] = [
	...PAPER_SIZES.map((size) => ({ size })),
	...TURNS.map((turn) => ({ turn })),
	...TEXT_SIZES.map((text) => ({ text })),
	...CARDS_ON_PAGE.map((cardsOnPage) => ({ cardsOnPage })),
	{ size: 'poster', text: 'large' }
];

test.each(WISHES)(
	'a photo has at least 200 dots an inch and its own proportions on any paper: %j',
	async (wishes) => {
		const photos = await photosOn(wishes);
		expect(photos.length).toBeGreaterThanOrEqual(7);
		for (const { width, height, pixelWidth, pixelHeight } of photos) {
			const drawnHeight = Math.min(height, (width * pixelHeight) / pixelWidth);
			expect(pixelHeight / (drawnHeight / POINTS_AN_INCH)).toBeGreaterThanOrEqual(200);
			expect(width / height / (3 / 4)).toBeGreaterThan(0.99);
			expect(width / height / (3 / 4)).toBeLessThan(1.01);
		}
	}
);

test('a photo on seven cards and many pages is in the PDF once', async () => {
	const { job, sheets } = await sheetsOf({});
	const info = documentInfo(job, { date: new Date('2026-11-21T12:00:00Z') });
	const pdf = sourceOfPdf(writePdf(sheets, info, () => JPEG));
	expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(1);
});
