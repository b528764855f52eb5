import type { Key, Values } from '#lib/i18n/index.ts';
import { Refusal } from '#lib/plan/index.ts';
import { PictureError, SaveFailed } from '#lib/session/index.ts';

/** What a person can do about what went wrong, as a sentence in the language of the tools. */
export function refusalSentence(error: unknown, t: (key: Key, values?: Values) => string): string {
	if (error instanceof Refusal) return t(`refusal:${error.code}`, { place: error.place ?? '' });
	if (error instanceof SaveFailed) return t(`editor:trouble.${error.reason}`);
	return t(`refusal:${error instanceof PictureError ? error.code : 'damaged'}`);
}
