import { Translator } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { Refusal } from '#lib/plan/index.ts';

/** One sentence, in Norwegian, for what went wrong; for what should never go wrong, the program's own words. */
export async function sentenceFor(error: unknown): Promise<string> {
	if (!(error instanceof Refusal))
		return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
	const words = new Translator(nodeLocales());
	await words.load('nb', ['refusal']);
	return words.t('nb', `refusal:${error.code}`, { place: error.place ?? '' });
}
