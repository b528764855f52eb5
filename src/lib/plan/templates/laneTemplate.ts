/** A road as a template: what lies on it and what is known of it, without anything of the person it was made with. */
import * as v from 'valibot';
import type { Lane } from '../layout.ts';
import type { Card, Plan } from '../plan.ts';
import { placeName, plainCopy } from '../plainCopy.ts';
import { cardsAt } from '../queries/cardsAt.ts';
import { LANES, type LaneName, laneOf, lanePlace } from '../queries/lanes.ts';
import { Refusal } from '../refusal.ts';
import { RECORDS } from '../schema.ts';

/** Of a photo nothing goes along: it shows somebody's own place. */
export type TemplateCard = Pick<Card, 'text'> &
	Partial<Pick<Card, 'concept' | 'picture' | 'phase' | 'hours' | 'onJob' | 'role'>>;
export interface LaneTemplate extends Omit<Lane, 'id' | 'favourite'> {
	/** The lane of the board it belongs to. */
	readonly lane: LaneName;
	readonly cards: readonly TemplateCard[];
}

/** The road as it lies in this plan, card by card; private cards and photos stay behind. */
export function laneTemplateOf(plan: Plan, lane: LaneName): LaneTemplate {
	const { id: _id, favourite: _favourite, ...facts } = laneOf(plan, lane);
	const cards = cardsAt(plan, lanePlace(lane))
		.filter((card) => !card.private)
		.map(templateOfCard)
		.filter((card) => card.concept !== undefined || card.picture || Object.keys(card.text).length);
	return { lane, ...facts, cards };
}

function templateOfCard({ text, concept, picture, phase, hours, onJob, role }: Card): TemplateCard {
	return {
		text,
		...(concept !== undefined && { concept }),
		...(picture?.kind === 'symbol' && { picture }),
		...(phase && { phase }),
		...(hours !== undefined && { hours }),
		...(onJob && { onJob }),
		...(role !== undefined && { role })
	};
}

const card = v.pick(RECORDS.cards, ['text', 'concept', 'picture', 'phase', 'hours', 'onJob', 'role']);
const MOST_CARDS = 40;
const template = v.object({
	...v.omit(RECORDS.lanes, ['id', 'favourite']).entries,
	lane: v.picklist(LANES),
	cards: v.pipe(v.array(card), v.maxLength(MOST_CARDS))
});

/**
 * The gate for roads from outside: the template in this JSON value, built anew.
 * @throws Refusal `wrong-value` naming the place, or what `plainCopy` finds
 */
export function checkLaneTemplate(input: unknown): LaneTemplate {
	const found = v.safeParse(template, plainCopy(input), { abortEarly: true });
	if (!found.success) {
		const [issue] = found.issues;
		const path = issue.path?.map(({ key }) => key as string | number) ?? [];
		throw new Refusal('wrong-value', { place: placeName(path), detail: issue.message });
	}
	const checked = found.output as LaneTemplate;
	return { ...checked, cards: checked.cards.map(withoutPhoto) };
}

function withoutPhoto(card: TemplateCard): TemplateCard {
	if (card.picture === undefined || card.picture.kind === 'symbol') return card;
	const { picture: _, ...rest } = card;
	return rest;
}
