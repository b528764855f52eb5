/**
 * Collections of pictures that others have made, as a device keeps them: what each picture is called, which of our
 * JPEGs it is, and whom it is owed to.
 */
import * as v from 'valibot';
import {
	type Photo,
	type PhotoCredit,
	Refusal,
	type Text,
	placeName,
	photoSchema,
	plainCopy,
	textSchema
} from '#lib/plan/index.ts';

export type CollectionId = `collection:${string}`;

export interface CollectedPicture {
	/** Unique in its collection. */
	readonly id: string;
	readonly text: Text;
	readonly picture: Photo;
}
export interface PictureCollection {
	readonly id: CollectionId;
	readonly name: string;
	readonly pictures: readonly CollectedPicture[];
}

const picture = v.object({
	id: v.pipe(v.string(), v.regex(/^\w{1,20}$/)),
	text: textSchema,
	picture: photoSchema
});
const collection = v.object({
	id: v.pipe(v.string(), v.regex(/^collection:[\w-]{1,60}$/)),
	name: v.pipe(v.string(), v.maxLength(200)),
	pictures: v.pipe(v.array(picture), v.maxLength(5_000))
});

/** The gate for what a device has kept. Pictures are many: each is copied on its own. @throws Refusal */
export function checkCollection(input: unknown): PictureCollection {
	const { pictures, ...rest } = (input ?? {}) as Record<string, unknown>;
	const plain = {
		...(plainCopy(rest) as Record<string, unknown>),
		pictures: Array.isArray(pictures) ? pictures.map(plainCopy) : pictures
	};
	const found = v.safeParse(collection, plain, { abortEarly: true });
	if (found.success) return found.output as PictureCollection;
	const [issue] = found.issues;
	const path = issue.path?.map(({ key }) => key as string | number) ?? [];
	throw new Refusal('wrong-value', { place: placeName(path), detail: issue.message });
}

export function withPictureWords(collection: PictureCollection, id: string, text: Text): PictureCollection {
	return {
		...collection,
		pictures: collection.pictures.map((one) => (one.id === id ? { ...one, text } : one))
	};
}

export const withoutPicture = (collection: PictureCollection, id: string): PictureCollection => ({
	...collection,
	pictures: collection.pictures.filter((one) => one.id !== id)
});

/** Whom the pictures are owed to, each combination once: author and licence. */
export function creditsOfCollection({ pictures }: PictureCollection): readonly PhotoCredit[] {
	const found = new Map<string, PhotoCredit>();
	for (const { picture } of pictures) {
		const { author, licence } = picture.credit ?? {};
		if (author === undefined && licence === undefined) continue;
		const credit = { ...(author !== undefined && { author }), ...(licence !== undefined && { licence }) };
		found.set(JSON.stringify(credit), credit);
	}
	return [...found.values()];
}
