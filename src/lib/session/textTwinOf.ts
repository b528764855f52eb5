import type { TextTwin } from '#lib/exchange/index.ts';
import type { Plan } from '#lib/plan/index.ts';
import type { App } from './App.svelte.ts';

type Words = Pick<App, 'translator' | 'vocabulary'>;

/** The plan as Norwegian text for a case system, without private cards and names. */
export async function textTwinOf(words: Words, plan: Plan): Promise<string> {
	const { textTwin } = await import('#lib/exchange/index.ts');
	return textTwin(plan, await helpFor(words, plan));
}

/** The same part by part, for a page. */
export async function textTwinPartsOf(words: Words, plan: Plan): Promise<TextTwin> {
	const { textTwinParts } = await import('#lib/exchange/index.ts');
	return textTwinParts(plan, await helpFor(words, plan));
}

async function helpFor({ translator, vocabulary }: Words, { head: { norwegian } }: Plan) {
	const { TWIN_AREAS, twinHelp } = await import('#lib/exchange/index.ts');
	await Promise.all([translator.load(norwegian, TWIN_AREAS), vocabulary.load(norwegian)]);
	return twinHelp(norwegian, translator, vocabulary);
}
