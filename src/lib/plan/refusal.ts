/**
 * Every reason to turn something away. Each has a sentence in `locales/<tag>/refusal.json` that says what to do.
 * A code is part of what other parts build on: it is never renamed, only joined by new ones.
 */
export const REFUSAL_CODES = [
	'not-a-plan',
	'not-a-road',
	'not-a-pack',
	'pdf-without-plan',
	'pdf-locked',
	'damaged',
	'newer',
	'wrong-value',
	'too-much',
	'file-too-large',
	'unsafe',
	'picture-damaged',
	'picture-kind',
	'picture-too-large',
	'picture-slow',
	'sound-damaged',
	'sound-kind',
	'no-pictures',
	'too-many-pictures',
	'no-such-file',
	'cannot-write',
	'wrong-command',
	'wrong-day'
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface RefusalFacts {
	/** Where it is: `cards["card:7f"].hours`, a name inside a zip, a file. */
	readonly place?: string;
	/** What was expected there, for whoever repairs the file by hand; not for the participant. */
	readonly detail?: string;
	readonly cause?: unknown;
}

/** Something from outside that we do not take in. Nothing has been changed when it is thrown. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly code: RefusalCode;
	readonly place?: string;
	readonly detail?: string;

	constructor(code: RefusalCode, { place, detail, cause }: RefusalFacts = {}) {
		super([code, place, detail].filter(Boolean).join(': '), cause === undefined ? undefined : { cause });
		this.code = code;
		if (place !== undefined) this.place = place;
		if (detail !== undefined) this.detail = detail;
	}
}
