import type { Card, Head, MediaHash, Person, Picture, Plan } from '../plan.ts';

type Turn = (picture: Picture) => Picture | undefined;

/** The plan with each of its pictures made into another, or taken away. A record whose picture stays is the same object. */
export function withPictures(plan: Plan, turn: Turn): Plan {
	const all = <T extends Card | Person>(records: Readonly<Record<string, T>>): Record<string, T> =>
		Object.fromEntries(Object.entries(records).map(([id, record]) => [id, withPicture(record, turn)]));
	return { ...plan, head: withCover(plan.head, turn), cards: all(plan.cards), people: all(plan.people) };
}

function withPicture<T extends Card | Person>(record: T, turn: Turn): T {
	const turned = record.picture && turn(record.picture);
	if (turned === record.picture) return record;
	const { picture: _, ...rest } = record;
	return (turned ? { ...rest, picture: turned } : rest) as T;
}

function withCover(head: Head, turn: Turn): Head {
	const turned = head.cover && turn(head.cover);
	if (turned === head.cover) return head;
	const { cover: _, ...rest } = head;
	return turned ? { ...rest, cover: turned } : rest;
}

/** Photos and drawings under other hashes; the other pictures stay. */
export function withMedia(plan: Plan, renamed: ReadonlyMap<MediaHash, MediaHash>): Plan {
	return withPictures(plan, (picture) => {
		const media = picture.kind === 'symbol' ? undefined : renamed.get(picture.media);
		return media === undefined || picture.kind === 'symbol' ? picture : { ...picture, media };
	});
}
