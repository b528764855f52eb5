import { weekdayName, hasDateNames } from '#lib/i18n/index.ts';
import {
	BOARDS,
	type BoardId,
	isShippedBoard,
	ownBoardIdOf,
	type Zone,
	type Card,
	DAYS,
	PARTS_OF_DAY,
	type Plan,
	cardsAt,
	cardsOn,
	isHidden,
	placeOf,
	weekPlace,
	zoneIdOf
} from '#lib/plan/index.ts';
import type { PrintBoard, PrintFridge, PrintWeek, PrintZone } from '../printJob.ts';
import type { CardMaker } from './CardMaker.ts';
import type { Speech } from './Speech.ts';

/** One board with its cards. A zone that the plan hides is not on its paper either; its cards wait in the plan. */
export async function boardOf(
	plan: Plan,
	id: BoardId,
	includePrivate: boolean,
	speech: Speech,
	cards: CardMaker
): Promise<PrintBoard> {
	const isShown = (card: Card): boolean => includePrivate || !card.private;
	const make = (place: string) =>
		Promise.all(
			cardsAt(plan, place)
				.filter(isShown)
				.map((card) => cards.card(card))
		);
	const zones = await Promise.all(
		zonesOf(plan, id).map(async (zone): Promise<PrintZone & { hidden: boolean }> => {
			const settings = plan.zones[zoneIdOf(id, zone.id)];
			const title = settings && speech.text(settings.title);
			return {
				id: zone.id,
				title: title ?? speech.pair(`board:zones.${id}.${zone.id}.name` as 'board:zones.meg.midt.name'),
				cards: zone.id === 'uke' ? [] : await make(placeOf(id, zone.id)),
				hidden: settings?.hidden === true
			};
		})
	);
	const withheld = cardsOn(plan, id).filter((card) => !isShown(card)).length;
	return {
		id,
		title: isShippedBoard(id)
			? speech.pair(`board:boards.${id}.name`)
			: (speech.text(plan.boards[ownBoardIdOf(id)]?.title ?? {}) ?? { norwegian: '', own: '' }),
		zones: zones
			.filter((zone) => !zone.hidden)
			.map(({ id: zone, title, cards: shown }) => ({ id: zone, title, cards: shown })),
		...(withheld && { withheld: speech.pair('print:withheld', { count: withheld }) }),
		...(id === 'min-uke' && {
			week: await weekOf(speech, make),
			fridge: await fridgeOf(plan, isShown, speech, cards)
		})
	};
}

const zonesOf = (plan: Plan, id: BoardId): readonly Zone[] =>
	isShippedBoard(id)
		? BOARDS[id].zones.filter((zone) => !zone.inside)
		: (plan.boards[ownBoardIdOf(id)]?.zones ?? []).map((zone) => ({ id: zone.id, max: 12, starter: [] }));

async function weekOf(
	speech: Speech,
	make: (place: string) => Promise<PrintWeek['parts'][number]['cells'][number]>
): Promise<PrintWeek> {
	const { own, norwegian } = speech;
	const days = DAYS.map((day) => ({
		day,
		title: {
			norwegian: weekdayName(norwegian, day),
			own: own !== norwegian && hasDateNames(own) ? weekdayName(own, day) : ''
		}
	}));
	const parts = await Promise.all(
		PARTS_OF_DAY.map(async (part) => ({
			part,
			title: speech.pair(`board:partsOfDay.${part}`),
			cells: await Promise.all(DAYS.map((day) => make(weekPlace(day, part))))
		}))
	);
	return { days, parts };
}

async function fridgeOf(
	plan: Plan,
	isShown: (card: Card) => boolean,
	speech: Speech,
	cards: CardMaker
): Promise<PrintFridge> {
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
