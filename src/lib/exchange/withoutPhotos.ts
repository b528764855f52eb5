import type { Card, Head, MediaHash, Person, Picture, Plan } from '#lib/plan/index.ts';

/** The plan as it is shown where these photos are not at hand: those cards have their words, and their concept's picture. */
export function withoutPhotos(plan: Plan, hashes: readonly MediaHash[]): Plan {
	if (!hashes.length) return plan;
	const isGone = (picture: Picture | undefined): boolean =>
		picture !== undefined && picture.kind !== 'symbol' && hashes.includes(picture.media);
	const bare = <T extends Card | Person>(record: T): T => {
		if (!isGone(record.picture)) return record;
		const { picture: _, ...rest } = record;
		return rest as T;
	};
	const { cover, ...head } = plan.head;
	const all = <T extends Card | Person>(records: Readonly<Record<string, T>>): Record<string, T> =>
		Object.fromEntries(Object.entries(records).map(([id, record]) => [id, bare(record)]));
	return {
		...plan,
		head: cover && !isGone(cover) ? plan.head : (head satisfies Head),
		cards: all(plan.cards),
		people: all(plan.people)
	};
}
