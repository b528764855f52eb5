import { readFileSync } from 'node:fs';
import { planFromExample, planJson, textTwinParts, TWIN_AREAS, twinHelp } from '#lib/exchange/index.ts';
import { LANGUAGES, Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { headlessJob, headlessSheets } from '#lib/pdf/headless.ts';
import { documentInfo } from '#lib/pdf/pages/documentInfo.ts';
import type { PrintChoices } from '#lib/pdf/pages/printJobOf.ts';
import type { Sheet } from '#lib/pdf/sheet.ts';
import { writePdf } from '#lib/pdf/writer/writePdf.ts';
import { boardsFor, PAGE_KINDS, type Plan } from '#lib/plan/index.ts';
import { CONCEPT_PICTURES } from '#lib/symbols/index.ts';

const TODAY = '2026-11-21';
const locales = nodeLocales();
const translator = new Translator(locales);
const vocabulary = new Vocabulary(locales);

export const EXAMPLES = [
	'ex1-selam-helse',
	'ex2-omar-laerling',
	'ex4-hodan-jobbsjansen',
	'ex6-baraka-skole',
	'ex7-elif-etablerer'
] as const;

/** The plan of an example, with the pictures and words that the app would give it. */
export async function examplePlan(name: (typeof EXAMPLES)[number]): Promise<Plan> {
	const url = new URL(`../fixtures/plans/examples/${name}.json`, import.meta.url);
	await Promise.all(LANGUAGES.map(({ tag }) => vocabulary.load(tag)));
	let made = 0;
	const [plan] = planFromExample(JSON.parse(readFileSync(url, 'utf8')) as unknown, {
		newId: () => String(++made),
		pictureOf: (concept) => CONCEPT_PICTURES.get(concept),
		wordsOf: (concept, tag) => vocabulary.words(concept, tag),
		today: TODAY
	});
	if (!plan) throw new Error(`No plan in ${name}`);
	return plan;
}

export interface Paper {
	readonly sheets: readonly Sheet[];
	readonly bytes: Uint8Array;
}

/** Every board and every page of a plan in one PDF that carries it, also what is new since it was as `was`. */
export async function everyPageOf(
	plan: Plan,
	was: Plan,
	choices: Partial<PrintChoices> = {}
): Promise<Paper> {
	const { norwegian } = plan.head;
	await Promise.all([translator.load(norwegian, TWIN_AREAS), vocabulary.load(norwegian)]);
	const job = await headlessJob(plan, {
		boards: boardsFor(plan, 'participant'),
		pages: PAGE_KINDS,
		twin: textTwinParts(plan, twinHelp(norwegian, translator, vocabulary)),
		since: { plan: was, from: '2026-08-20', to: TODAY },
		today: TODAY,
		locales,
		...choices
	});
	const sheets = await headlessSheets(job);
	const info = documentInfo(job, { date: new Date(`${TODAY}T12:00:00Z`), planJson: planJson(plan) });
	return { sheets, bytes: writePdf(sheets, info, () => new Uint8Array()) };
}
