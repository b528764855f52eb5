import { placeOf } from '../boards/boards.ts';
import { type Change, nothing } from '../change.ts';
import type { Card, CardId, Plan } from '../plan.ts';
import { cardsAt } from '../queries/cardsAt.ts';
import { type LaneName, lanePlace } from '../queries/lanes.ts';
import { addCard } from './addCard.ts';
import { combine } from './combine.ts';
import { moveCard } from './moveCard.ts';

const STEPS = placeOf('min-vei', 'steg');

/**
 * Takes a road: its cards lie on Min vei as steps, in the same order and in the same hands. A card that is a step
 * there already is not laid twice, only moved where the order asks for it. Does not apply when all is so already.
 */
export function takeLane(plan: Plan, lane: LaneName, ids: readonly CardId[]): Change {
	const cards = cardsAt(plan, lanePlace(lane));
	if (ids.length < cards.length) return nothing;
	const stepOf = stepsSayingTheSame(cardsAt(plan, STEPS), cards);
	return combine(
		plan,
		'takeLane',
		cards.map((card, index) => (now: Plan): Change => {
			const step = stepOf.get(card.id);
			const steps = cardsAt(now, STEPS);
			const at = (id: CardId | undefined) => steps.findIndex((one) => one.id === id);
			const stepAt = (which: number) => {
				const one = cards[which];
				return one && (stepOf.get(one.id) ?? ids[which]);
			};
			const before = at(stepAt(index - 1));
			if (step) return at(step) > before ? nothing : moveCard(now, step, STEPS, before);
			// The first of the road goes before what follows it there.
			const next = cards.findIndex((later, which) => which > index && stepOf.has(later.id));
			const end = next < 0 ? steps.length : at(stepAt(next));
			return layStep(now, card, ids[index], index > 0 ? before + 1 : end);
		})
	);
}

/** For each card of the road the step that says the same already, each step once. */
function stepsSayingTheSame(steps: readonly Card[], cards: readonly Card[]): ReadonlyMap<CardId, CardId> {
	const left = [...steps];
	const found = new Map<CardId, CardId>();
	for (const card of cards) {
		const index = left.findIndex((step) => saysTheSame(step, card));
		const [step] = index < 0 ? [] : left.splice(index, 1);
		if (step) found.set(card.id, step.id);
	}
	return found;
}

const saysTheSame = (step: Card, card: Card): boolean =>
	step.concept === card.concept &&
	(card.concept !== undefined || JSON.stringify(step.text) === JSON.stringify(card.text));

function layStep(plan: Plan, card: Card, id: CardId | undefined, index: number): Change {
	if (id === undefined) return nothing;
	const {
		text,
		concept,
		picture,
		author,
		private: isPrivate,
		sound,
		sounds,
		phase,
		hours,
		onJob,
		role
	} = card;
	return addCard(plan, {
		id,
		place: STEPS,
		index,
		text,
		author,
		...(concept !== undefined && { concept }),
		...(picture && { picture }),
		details: {
			private: isPrivate,
			...(sound && { sound }),
			...(sounds && { sounds }),
			...(phase && { phase }),
			...(hours !== undefined && { hours }),
			...(onJob && { onJob }),
			...(role !== undefined && { role })
		}
	});
}
