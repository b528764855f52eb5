import type { Card, Head, MediaHash, Person, Photo, Picture, Plan } from '../plan.ts';
import type { Agreement, Mark, Revision } from '../talks.ts';

type Turn = (picture: Picture) => Picture | undefined;

/** The plan with each of its pictures made into another, or taken away. A record whose picture stays is the same object. */
export function withPictures(plan: Plan, turn: Turn): Plan {
	const all = <T extends Card | Person>(records: Readonly<Record<string, T>>): Record<string, T> =>
		Object.fromEntries(Object.entries(records).map(([id, record]) => [id, withPicture(record, turn)]));
	const agreements = (Object.values(plan.agreements) as Agreement[]).map((one): [string, Agreement] => [
		one.id,
		withMarks(one, turn)
	]);
	return {
		...plan,
		head: withCover(plan.head, turn),
		cards: all(plan.cards),
		people: all(plan.people),
		agreements: Object.fromEntries(agreements)
	};
}

function withPicture<T extends Card | Person>(record: T, turn: Turn): T {
	const turned = record.picture && turn(record.picture);
	if (turned === record.picture) return record;
	const { picture: _, ...rest } = record;
	return (turned ? { ...rest, picture: turned } : rest) as T;
}

function withMarks(agreement: Agreement, turn: Turn): Agreement {
	const turned = (mark: Mark): Mark => {
		const { drawing, kind } = mark;
		const next = drawing && turn(drawing);
		return next === drawing ? mark : { kind, ...(next && { drawing: next as Photo }) };
	};
	const { participantMark: one, otherMark: other, ...rest } = agreement;
	const marks = { ...(one && { participantMark: turned(one) }), ...(other && { otherMark: turned(other) }) };
	return marks.participantMark === one && marks.otherMark === other ? agreement : { ...rest, ...marks };
}

function withCover(head: Head, turn: Turn): Head {
	const turned = head.cover && turn(head.cover);
	if (turned === head.cover) return head;
	const { cover: _, ...rest } = head;
	return turned ? { ...rest, cover: turned } : rest;
}

/** Photos and drawings under other hashes, in revisions too; the other pictures stay. */
export function withMedia(plan: Plan, renamed: ReadonlyMap<MediaHash, MediaHash>): Plan {
	const named = withPictures(plan, (picture) => {
		const media = picture.kind === 'symbol' ? undefined : renamed.get(picture.media);
		return media === undefined || picture.kind === 'symbol' ? picture : { ...picture, media };
	});
	const inText = (text: string): string =>
		[...renamed].reduce((now, [from, to]) => now.replaceAll(`"${from}"`, `"${to}"`), text);
	const revisions = (Object.values(plan.revisions) as Revision[]).map((one): [string, Revision] => [
		one.id,
		one.content === undefined ? one : { ...one, content: inText(one.content) }
	]);
	return { ...named, revisions: Object.fromEntries(revisions) };
}
