import { type Change, changeOf, nothing } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Author, CardId, Plan } from '../plan.ts';
import { cardsAt } from '../queries/cardsAt.ts';
import { LANES, type LaneName, laneIdOf, laneOf, lanePlace } from '../queries/lanes.ts';
import type { LaneTemplate } from '../templates/laneTemplate.ts';
import { addCard } from './addCard.ts';
import { binCard } from './binCard.ts';
import { combine } from './combine.ts';
import { editRecord } from './editRecord.ts';
import { recordFields } from './recordFields.ts';

/**
 * Lays a road from a template on a lane: its facts, and its cards in order under these ids. What lay there goes to the
 * bin; what was known of it is forgotten, but not that it is the favourite. Does not apply with too few ids.
 */
export function layLane(
	plan: Plan,
	lane: LaneName,
	template: LaneTemplate,
	ids: readonly CardId[],
	hand: Author
): Change {
	if (ids.length < template.cards.length) return nothing;
	const { lane: _lane, cards, ...facts } = template;
	return combine(plan, 'layLane', [
		...cardsAt(plan, lanePlace(lane)).map(
			({ id }) =>
				(now: Plan) =>
					binCard(now, id)
		),
		(now) => changeOf(now, 'layLane', forgotten(now, lane)),
		(now) => changeOf(now, 'layLane', recordFields(laneIdOf(lane), facts)),
		...cards.map(({ text, concept, picture, ...details }, index) => (now: Plan): Change => {
			const id = ids[index];
			return id === undefined
				? nothing
				: addCard(now, {
						id,
						place: lanePlace(lane),
						text,
						author: hand,
						...(concept !== undefined && { concept }),
						...(picture && { picture }),
						details
					});
		})
	]);
}

/** Every fact of the lane, taken away. */
function* forgotten(plan: Plan, lane: LaneName) {
	const { id, favourite: _, ...facts } = laneOf(plan, lane);
	for (const [name, value] of Object.entries(facts))
		if (typeof value === 'object')
			for (const tag of Object.keys(value)) yield [id, `${name}.${tag}`, undefined] as const;
		else yield [id, name, undefined] as const;
}

/** Marks one road as the favourite, or none; there is never more than one. */
export const setFavourite = (plan: Plan, lane: LaneName | undefined): Change =>
	changeOf(
		plan,
		'setFavourite',
		LANES.map((one) => [laneIdOf(one), 'favourite', one === lane ? true : undefined] as const)
	);

/** Sets facts of a lane by field: `years`, `paper.nb`, `favourite`; `undefined` takes one away. */
export const editLane = (
	plan: Plan,
	lane: LaneName,
	fields: Readonly<Record<string, FieldValue | undefined>>
): Change => editRecord(plan, 'editLane', laneIdOf(lane), fields);
