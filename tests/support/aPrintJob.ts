import { SymbolLibrary } from '#lib/symbols/index.ts';
import { readFile } from 'node:fs/promises';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { BOARD_IDS, type Plan } from '#lib/plan/index.ts';
import { type PrintChoices, type PrintJob, printJobOf } from '#lib/pdf/index.ts';

const locales = nodeLocales();
const help = {
	translator: new Translator(locales),
	vocabulary: new Vocabulary(locales),
	symbols: new SymbolLibrary(
		async (name): Promise<unknown> =>
			JSON.parse(
				await readFile(new URL(`../../static/symbols/${name}.json`, import.meta.url), 'utf8')
			) as unknown
	)
};

/** What the paper needs of a plan, with the words and pictures that we ship; in November 2026. */
export const aPrintJob = (plan: Plan, choices: Partial<PrintChoices> = {}): Promise<PrintJob> =>
	printJobOf(plan, { boards: BOARD_IDS, look: 'colour', today: '2026-11-21', ...choices }, help);
