/** A newer version of the app has rewritten this device's data; this code must not touch it. Reloading brings the new code. */
export class NewerData extends Error {
	override readonly name = 'NewerData';
}

/** No plan with this id is on this device. */
export class NotThere extends Error {
	override readonly name = 'NotThere';
}

/** A plan with this id is already on this device. */
export class AlreadyThere extends Error {
	override readonly name = 'AlreadyThere';
}

/** The picture holds more bytes than `MEDIA_LIMIT`. */
export class MediaTooLarge extends Error {
	override readonly name = 'MediaTooLarge';
}

/** A stored record is damaged, or sealed in a way this code does not know. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
}

/**
 * Why work could not be made durable: no room (quota or disc), the browser has closed the database and would not
 * open it again, a newer app owns the data, or something else.
 */
export type SaveReason = 'full' | 'closed' | 'newer' | 'unknown';

/** The work is not on the disc. It stays in memory, in order, until a later save succeeds. */
export class SaveFailed extends Error {
	override readonly name = 'SaveFailed';
	readonly reason: SaveReason;

	constructor(reason: SaveReason, cause?: unknown) {
		super(`Not saved: ${reason}`, { cause });
		this.reason = reason;
	}
}

const CLOSED = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'AbortError'];

/** The names of an error and of those it wraps: Dexie puts the cause in `inner`, and in `failures` for many rows. */
function namesOf(error: unknown, depth = 0): string[] {
	if (typeof error !== 'object' || !error || depth > 4) return [];
	const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
	return [
		...(typeof name === 'string' ? [name] : []),
		...namesOf(inner, depth + 1),
		...(Array.isArray(failures) ? failures.flatMap((failure) => namesOf(failure, depth + 1)) : [])
	];
}

/** IndexedDB's own word for data of a version above the one that was asked for. */
export const isNewer = (error: unknown): boolean => namesOf(error).includes('VersionError');

const isFull = (error: unknown): boolean => namesOf(error).includes('QuotaExceededError');

/**
 * The connection is gone, as iOS and a full disc do to it: opening again and trying once more may help. A transaction
 * that was running then ends as aborted, which is also how a full quota looks from outside.
 */
export const isClosed = (error: unknown): boolean =>
	!isFull(error) && namesOf(error).some((name) => CLOSED.includes(name));

export function saveFailed(error: unknown): SaveFailed {
	if (error instanceof SaveFailed) return error;
	if (error instanceof NewerData) return new SaveFailed('newer', error);
	if (isFull(error)) return new SaveFailed('full', error);
	return new SaveFailed(isClosed(error) ? 'closed' : 'unknown', error);
}
