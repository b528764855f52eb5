import type { Plan } from '#lib/plan/index.ts';
import type { App } from './App.svelte.ts';

/** The plan as Norwegian text for a case system, without private cards and names. */
export async function textTwinOf({ translator, vocabulary }: App, plan: Plan): Promise<string> {
	const { TWIN_AREAS, textTwin, twinHelp } = await import('#lib/exchange/index.ts');
	const { norwegian } = plan.head;
	await Promise.all([translator.load(norwegian, TWIN_AREAS), vocabulary.load(norwegian)]);
	return textTwin(plan, twinHelp(norwegian, translator, vocabulary));
}
