import { hasDateNames, weekdayName } from '#lib/i18n/index.ts';
import { DAYS, PARTS_OF_DAY, cardsAt, isHidden, isWithout, placeOf, weekPlace } from '#lib/plan/index.ts';
import type { PrintFridge, PrintWeek } from '../printJob.ts';
import { type Maker, makeAt } from './Maker.ts';

/** The days and parts of the day that this plan has; Monday first. */
export async function weekOf(maker: Maker): Promise<PrintWeek> {
	const { plan, speech } = maker;
	const { own, norwegian } = speech;
	const isUsed = (what: string | number): boolean => !isWithout(plan, `min-uke/uke/${what}`);
	const shownDays = DAYS.filter(isUsed);
	const days = shownDays.map((day) => ({
		day,
		title: {
			norwegian: weekdayName(norwegian, day),
			own: own !== norwegian && hasDateNames(own) ? weekdayName(own, day) : ''
		}
	}));
	const parts = await Promise.all(
		PARTS_OF_DAY.filter(isUsed).map(async (part) => ({
			part,
			title: speech.pair(`board:partsOfDay.${part}`),
			cells: await Promise.all(shownDays.map((day) => makeAt(maker, weekPlace(day, part))))
		}))
	);
	return { days, parts };
}

export async function fridgeOf({ plan, speech, cards, isShown }: Maker): Promise<PrintFridge> {
	const { nextMeeting, phone } = plan.head;
	const place = placeOf('min-vei', 'maal');
	const [goal] = isHidden(plan, place) ? [] : cardsAt(plan, place).filter(isShown);
	const picture = goal && (await cards.picture(goal.picture, goal.concept));
	return {
		...(nextMeeting !== undefined && { meeting: speech.day(nextMeeting, 'weekday') }),
		...(phone !== undefined && phone.trim() !== '' && { phone }),
		...(goal && { goal: { words: speech.cardWords(goal), ...(picture && { picture }) } })
	};
}
