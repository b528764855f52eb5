import { type Change, changeOf } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Card, MediaHash, Person, Picture, Plan, RecordId } from '../plan.ts';
import { soundsOf } from '../queries/soundsOf.ts';

/**
 * What can tell who somebody is: photos, of people and on cards, and recorded voices. Drawings and signatures stay, and
 * so do pictures of collections: they have somebody else's name on them, and are of nobody here.
 */
export interface Portraits {
	readonly photos: ReadonlySet<MediaHash>;
	readonly voices: ReadonlySet<MediaHash>;
}

const photoIn = (picture: Picture | undefined): readonly MediaHash[] =>
	picture?.kind === 'photo' && !picture.credit ? [picture.media] : [];

export const portraitsIn = (plan: Plan): Portraits => ({
	photos: new Set([
		...photoIn(plan.head.cover),
		...(Object.values(plan.cards) as Card[]).flatMap(({ picture }) => photoIn(picture)),
		...(Object.values(plan.people) as Person[]).flatMap(({ picture }) => photoIn(picture))
	]),
	voices: new Set(
		(Object.values(plan.cards) as Card[]).flatMap((card) => soundsOf(card).map(({ media }) => media))
	)
});

/**
 * Takes every photo and every recorded voice out of the plan, the bin included, as one change. Cards and people stay,
 * with their words and the pictures of the library.
 */
export function removePortraits(plan: Plan): Change {
	const gone: [RecordId, string, FieldValue | undefined][] = [];
	if (photoIn(plan.head.cover).length) gone.push(['plan', 'cover', undefined]);
	for (const record of [...Object.values(plan.cards), ...Object.values(plan.people)] as (Card | Person)[])
		if (photoIn(record.picture).length) gone.push([record.id, 'picture', undefined]);
	for (const card of Object.values(plan.cards) as Card[])
		gone.push([card.id, 'sound', undefined], [card.id, 'sounds', undefined]);
	return changeOf(plan, 'removePortraits', gone);
}
