import { type TextTwin, TWIN_AREAS, textTwin, textTwinParts, twinHelp } from '#lib/exchange/index.ts';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import type { Plan } from '#lib/plan/index.ts';
import { readPlan } from './files.ts';

/** The plan as plain Norwegian text for a case system, without its private cards. */
export async function text(from: string): Promise<string> {
	const { plan } = await readPlan(from);
	return textTwin(plan, await helpFor(plan));
}

/** The same part by part, for a page. */
export const twinOf = async (plan: Plan): Promise<TextTwin> => textTwinParts(plan, await helpFor(plan));

async function helpFor({ head: { norwegian }, cards }: Plan) {
	const translator = new Translator(nodeLocales());
	const vocabulary = new Vocabulary(nodeLocales());
	await Promise.all([
		translator.load(norwegian, TWIN_AREAS),
		vocabulary.loadFor(norwegian, Object.values(cards))
	]);
	return twinHelp(norwegian, translator, vocabulary);
}
