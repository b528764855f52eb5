import type { TextTwin } from '#lib/exchange/index.ts';
import type { Plan } from '#lib/plan/index.ts';
import type { App } from './App.svelte.ts';

type Words = Pick<App, 'translator' | 'vocabulary'>;

/** The plan as Norwegian text for a case system, without private cards and names. */
export async function textTwinOf(words: Words, plan: Plan): Promise<string> {
	const { exchange, help } = await helpFor(words, plan);
	return exchange.textTwin(plan, help);
}

/** The same part by part, for its page on paper. */
export async function textTwinPartsOf(words: Words, plan: Plan): Promise<TextTwin> {
	const { exchange, help } = await helpFor(words, plan);
	return exchange.textTwinParts(plan, help);
}

async function helpFor({ translator, vocabulary }: Words, { head: { norwegian }, cards }: Plan) {
	const exchange = await import('#lib/exchange/index.ts');
	await Promise.all([
		translator.load(norwegian, exchange.TWIN_AREAS),
		vocabulary.loadFor(norwegian, Object.values(cards))
	]);
	return { exchange, help: exchange.twinHelp(norwegian, translator, vocabulary) };
}
