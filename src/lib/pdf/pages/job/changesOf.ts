import { hasDateNames, weekdayName } from '#lib/i18n/index.ts';
import {
	type Card,
	type CardPair,
	type MovedCard,
	type Place,
	type Plan,
	compareRevisions,
	isBoardId,
	isHidden,
	partsOf
} from '#lib/plan/index.ts';
import type { Pair, PrintCard, PrintChangeKind, PrintChanges } from '../printJob.ts';
import { titleOf, zoneTitle } from './boardOf.ts';
import type { Maker } from './Maker.ts';
import type { Speech } from './Speech.ts';

/** The plan as it was, and the days between which it changed, `YYYY-MM-DD`. */
export interface Since {
	readonly plan: Plan;
	readonly from: string;
	readonly to: string;
}

/**
 * What came, went and changed since then: each change once. A card that may not stand on this paper as it was or as it
 * is, is told neither way.
 */
export async function changesOf(maker: Maker, since: Since): Promise<PrintChanges> {
	const { plan, speech, cards } = maker;
	const was: Maker = { ...maker, plan: since.plan };
	const told = compareRevisions(since.plan, plan);
	const kept = new Set<Card['id']>();
	const mayStand = ({ before, after }: Partial<CardPair>): boolean => {
		const isShown = [before, after].every((card) => !card || maker.isShown(card));
		const card = after ?? before;
		if (!isShown && card) kept.add(card.id);
		const isLaidOut =
			(!before || !isHidden(since.plan, before.place)) && (!after || !isHidden(plan, after.place));
		return isShown && isLaidOut;
	};
	const noted = async (card: Card, notes: readonly Pair[]): Promise<PrintCard> => {
		const made = await cards.card(card);
		return { ...made, notes: [...(made.notes ?? []), ...notes] };
	};
	const zone = async (
		id: PrintChangeKind,
		made: Promise<PrintCard>[]
	): Promise<PrintChanges['zones'][number]> => ({
		id,
		title: speech.pair(`print:changes.${id}`),
		cards: await Promise.all(made)
	});
	const here = ({ after }: CardPair) => noted(after, placeNotes(maker, after.place));
	const zones = await Promise.all([
		zone(
			'added',
			told.added
				.filter((after) => mayStand({ after }))
				.map((after) => noted(after, placeNotes(maker, after.place)))
		),
		zone('done', told.done.filter(mayStand).map(here)),
		zone('stopped', told.stopped.filter(mayStand).map(here)),
		zone(
			'removed',
			told.removed
				.filter((before) => mayStand({ before }))
				.map((before) => noted(before, placeNotes(was, before.place)))
		),
		zone(
			'moved',
			told.moved.filter(mayStand).map((pair) => noted(pair.after, moveNotes(was, maker, pair)))
		),
		zone(
			'reworded',
			told.reworded
				.filter(mayStand)
				.flatMap(({ before, after }) => [
					noted(before, [speech.pair('print:changes.before')]),
					noted(after, [speech.pair('print:changes.after')])
				])
		)
	]);
	const days = cards.days({ from: since.from, to: since.to });
	return {
		kind: 'changes',
		title: speech.pair('print:changes.title'),
		zones: zones.filter((one) => one.cards.length > 0),
		...(days && { days }),
		same: speech.pair('print:changes.same'),
		...(kept.size && maker.tellsWithheld && { withheld: speech.pair('print:withheld', { count: kept.size }) })
	};
}

/** From where to where, or from which day to which. */
function moveNotes(was: Maker, is: Maker, { before, after, how }: MovedCard): readonly Pair[] {
	const { speech, cards } = is;
	const place = placeNotes(is, after.place);
	const turn = (one: Pair | undefined, other: Pair | undefined): readonly Pair[] => [
		...(one ? [labelled(speech.pair('print:changes.before'), one)] : []),
		...(other ? [labelled(speech.pair('print:changes.after'), other)] : [])
	];
	switch (how) {
		case 'place':
			return turn(placeOfCard(was, before.place), placeOfCard(is, after.place));
		case 'order':
			return [speech.pair('print:changes.order'), ...place];
		case 'date':
			// The new day stands on the card itself.
			return [speech.pair('print:changes.date'), ...turn(cards.days(before), undefined), ...place];
	}
}

const placeNotes = (maker: Maker, place: Place): readonly Pair[] => {
	const words = placeOfCard(maker, place);
	return words ? [words] : [];
};

/** Board and zone, or board and day. */
function placeOfCard(maker: Maker, place: Place): Pair | undefined {
	const [board = ''] = place.split('/');
	if (!isBoardId(board)) return undefined;
	const title = titleOf(maker, board);
	const parts = partsOf(place);
	if (!parts) return title;
	const zone =
		parts.day === undefined ? zoneTitle(maker, board, parts.zone.id) : dayName(maker.speech, parts.day);
	return joined(title, zone, ' · ');
}

const dayName = ({ norwegian, own }: Speech, day: Parameters<typeof weekdayName>[1]): Pair => ({
	norwegian: weekdayName(norwegian, day),
	own: own !== norwegian && hasDateNames(own) ? weekdayName(own, day) : ''
});

const labelled = (label: Pair, words: Pair): Pair => joined(label, words, ': ');
const joined = (one: Pair, other: Pair, by: string): Pair => ({
	norwegian: `${one.norwegian}${by}${other.norwegian}`,
	own: one.own && other.own ? `${one.own}${by}${other.own}` : ''
});
