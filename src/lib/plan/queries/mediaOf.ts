import type { Card, MediaHash, Person, Picture, Plan } from '../plan.ts';

/** Every photo and drawing that the plan refers to, the bin included: what its file must carry. */
export function mediaOf(plan: Plan): ReadonlySet<MediaHash> {
	const pictures: (Picture | undefined)[] = [
		plan.head.cover,
		...(Object.values(plan.cards) as Card[]).map((card) => card.picture),
		...(Object.values(plan.people) as Person[]).map((person) => person.picture)
	];
	return new Set(pictures.flatMap((picture) => (picture && 'media' in picture ? [picture.media] : [])));
}
