import { expect, test } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { readFont } from '#tests/support/readFont.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { tallCard, wideCard } from './cards.ts';
import type { Desk } from './desk.ts';
import { cardBox } from './keptCards.ts';
import { paletteOf } from './palette.ts';
import { papersOf, SCALES } from './paper.ts';

test('a card that is laid again is the same, and as if it were laid alone', async () => {
	const job = await aPrintJob(aPlan({ 'meg/fri': ['Kokk|طباخ', 'Jobb på kafé'] }, { own: 'ar' }));
	const setter = await TextSetter.create(readFont, ['NotoSans-Regular.woff', 'NotoSans-Bold.woff']);
	const desk: Desk = {
		job,
		setter,
		palette: paletteOf('colour'),
		papers: papersOf('a4'),
		zoom: 1,
		turn: 'best',
		isLast: true
	};
	const cards = job.boards.flatMap(({ zones }) => zones.flatMap((zone) => zone.cards));
	expect(cards).toHaveLength(2);
	for (const card of cards)
		for (const scale of SCALES.slice(0, 2))
			for (const width of [120, 180])
				for (const options of [{}, { fill: '#ffffff' }, { pad: 2 }]) {
					const kept = cardBox('tall', desk, card, width, scale, options);
					expect(cardBox('tall', desk, card, width, scale, { ...options })).toBe(kept);
					expect(kept.at(0, 0, 300)).toEqual(tallCard(desk, card, width, scale, options).at(0, 0, 300));
					const wide = cardBox('wide', desk, card, width, scale, options);
					expect(wide.at(0, 0)).toEqual(wideCard(desk, card, width, scale, options).at(0, 0));
				}
});
