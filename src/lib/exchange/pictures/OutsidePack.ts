import type { LanguageTag, PhotoCredit } from '#lib/plan/index.ts';

/** Words whose language the file doesn't tell (BCP 47, "undetermined"). */
export const UNKNOWN = 'und';

export const PICTURE_KINDS = ['svg', 'png', 'jpeg', 'webp'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Why a picture of a file can't be had. */
export const LEFT_WHY = [
	'elsewhere',
	'closed',
	'missing',
	'kind',
	'damaged',
	'large',
	'slow',
	'many'
] as const;
export type LeftWhy = (typeof LEFT_WHY)[number];
export type Left = Readonly<Partial<Record<LeftWhy, number>>>;

/** The bytes of a picture as it came, with nothing believed but its first bytes. */
export interface PictureBytes {
	readonly kind: PictureKind;
	readonly bytes: Uint8Array;
}

/** A picture in somebody's file: what it is called there and whom it is owed to. Not unpacked yet. */
export interface OutsidePicture {
	/** Plain text by language, at most 200 letters each; at least one. */
	readonly words: Readonly<Record<LanguageTag, string>>;
	readonly credit?: PhotoCredit;
	/** @throws LeftOut */
	read(): PictureBytes;
}

export interface OutsidePack {
	/** What the file calls itself; empty where it does not say. */
	readonly name: string;
	readonly pictures: readonly OutsidePicture[];
	/** What the file speaks of and does not hold, or holds in a way that is not ours to read. */
	readonly left: Left;
}

/** One picture that can't be had; the others can. */
export class LeftOut extends Error {
	override readonly name = 'LeftOut';
	readonly why: LeftWhy;
	constructor(why: LeftWhy, options?: ErrorOptions) {
		super(why, options);
		this.why = why;
	}
}

/** Counts what was left, by why. */
export class LeftCount {
	readonly #counts = new Map<LeftWhy, number>();
	add(why: LeftWhy, count = 1): void {
		if (count > 0) this.#counts.set(why, (this.#counts.get(why) ?? 0) + count);
	}
	get counts(): Left {
		return Object.fromEntries(this.#counts);
	}
}
