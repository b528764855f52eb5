import type { Card, Person, Plan, Text } from '../plan.ts';

/** What a team may talk about without knowing whose plan it is. */
export interface Anonymous {
	/** Own words on cards go too; the words of starter cards stay. */
	readonly withoutOwnWords: boolean;
}

const isOurs = ({ state }: Text[string]): boolean => state !== 'own';
const ours = (text: Text): Text =>
	Object.fromEntries(Object.entries(text).filter(([, words]) => isOurs(words)));

/**
 * The plan as a case for a team: no name, photo, drawing, sound, telephone, date of birth or private card, nobody's own
 * label; talks, agreements, shares and revisions stay behind, for they tell of people. A person is told by role alone.
 */
export function withoutNames(plan: Plan, { withoutOwnWords }: Anonymous): Plan {
	const { cover, phone: _phone, ...head } = plan.head;
	const cards = (Object.values(plan.cards) as Card[])
		.filter((card) => !card.private && !card.binned && card.place !== 'meg/midt')
		.map((card) => bare(card, withoutOwnWords));
	const people = (Object.values(plan.people) as Person[]).map(({ picture, ...person }) => ({
		...person,
		label: {},
		does: withoutOwnWords ? {} : person.does,
		often: withoutOwnWords ? {} : person.often,
		...(picture?.kind === 'symbol' && { picture })
	}));
	const byId = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
		Object.fromEntries(records.map((record) => [record.id, record]));
	return {
		...plan,
		head: { ...head, alias: '', ...(cover?.kind === 'symbol' && { cover }) },
		programme: withoutOwnWords
			? { ...plan.programme, prior: {}, recommendation: {}, trackReason: {} }
			: plan.programme,
		cards: byId(cards),
		people: byId(people),
		sessions: {},
		reviews: {},
		agreements: {},
		shares: {},
		revisions: {}
	};
}

function bare({ picture, sound: _, sounds: _more, ...card }: Card, withoutOwnWords: boolean): Card {
	const kept = { ...card, ...(picture?.kind === 'symbol' && { picture }) };
	return withoutOwnWords ? { ...kept, text: ours(card.text), where: {}, why: {}, helps: {} } : kept;
}
