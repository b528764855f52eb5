import type { Card, MediaHash, Person, Picture, Plan } from '../plan.ts';
import type { Agreement, Mark, Revision } from '../talks.ts';
import { soundsOf } from './soundsOf.ts';

/** Every photo and drawing that the plan refers to, the bin and signatures included. */
export function photosIn(plan: Plan): ReadonlySet<MediaHash> {
	const marks = (Object.values(plan.agreements) as Agreement[]).flatMap((one) => [
		one.participantMark,
		one.otherMark
	]);
	const pictures: (Picture | undefined)[] = [
		plan.head.cover,
		...(Object.values(plan.cards) as Card[]).map((card) => card.picture),
		...(Object.values(plan.people) as Person[]).map((person) => person.picture),
		...marks.map((mark: Mark | undefined) => mark?.drawing)
	];
	return new Set(pictures.flatMap((picture) => (picture && 'media' in picture ? [picture.media] : [])));
}

/** Every recorded sound. */
export const soundsIn = (plan: Plan): ReadonlySet<MediaHash> =>
	new Set((Object.values(plan.cards) as Card[]).flatMap((card) => soundsOf(card).map(({ media }) => media)));

/** What the revisions refer to; they are text until somebody opens one. */
function* mediaOfRevisions(plan: Plan): Generator<MediaHash> {
	for (const { content } of Object.values(plan.revisions) as Revision[])
		for (const [, hash] of content?.matchAll(/"media":\s*"([0-9a-f]{64})"/g) ?? []) if (hash) yield hash;
}

/** All that lies beside the plan under a hash, now or in a revision: what its file must carry. */
export const mediaOf = (plan: Plan): ReadonlySet<MediaHash> =>
	new Set([...photosIn(plan), ...soundsIn(plan), ...mediaOfRevisions(plan)]);
