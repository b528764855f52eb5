import { TWIN_AREAS, textTwin, twinHelp } from '#lib/exchange/index.ts';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { readPlan } from './files.ts';

/** The plan as plain Norwegian text for a case system, without its private cards. */
export async function text(from: string): Promise<string> {
	const { plan } = await readPlan(from);
	const { norwegian } = plan.head;
	const translator = new Translator(nodeLocales());
	const vocabulary = new Vocabulary(nodeLocales());
	await Promise.all([translator.load(norwegian, TWIN_AREAS), vocabulary.load(norwegian)]);
	return textTwin(plan, twinHelp(norwegian, translator, vocabulary));
}
