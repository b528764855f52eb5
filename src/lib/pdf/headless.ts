/**
 * The second door of this part, for bare Node: a plan in, a PDF out, without a worker. Not for the browser.
 */
import { readFile } from 'node:fs/promises';
import { type LoadArea, Translator, Vocabulary } from '#lib/i18n/index.ts';
import { BOARD_IDS, type MediaHash, type Plan } from '#lib/plan/index.ts';
import { SymbolLibrary } from '#lib/symbols/index.ts';
import { fontsFor } from './fonts/fontsFor.ts';
import { documentInfo } from './pages/documentInfo.ts';
import { layOutPlan } from './pages/layOutPlan.ts';
import { missingIn } from './pages/missingIn.ts';
import { type PrintChoices, printJobOf } from './pages/printJobOf.ts';
import type { PrintJob } from './pages/printJob.ts';
import { textsOf } from './pages/textsOf.ts';
import type { Sheet } from './sheet.ts';
import { TextSetter } from './text/TextSetter.ts';
import { writePdf } from './writer/writePdf.ts';

const STATIC = new URL('../../../static/', import.meta.url);

export interface PdfOptions extends Partial<PrintChoices> {
	/** Where the words come from: `nodeLocales()` of `#lib/i18n/nodeLocales.ts`. */
	readonly locales: LoadArea;
	/** Day of the print, `YYYY-MM-DD`. */
	readonly today: string;
	/** The plan as JSON, to be opened again from the PDF. */
	readonly planJson?: string;
}

export interface WrittenPdf {
	readonly bytes: Uint8Array;
	readonly pages: number;
	/** Signs that no font of ours has; a replacement stands in their place. */
	readonly missing: readonly string[];
}

/** Throws when the plan refers to a photo that `media` lacks, or when fonts and pictures have not been built. */
export async function planToPdf(
	plan: Plan,
	media: ReadonlyMap<MediaHash, Uint8Array>,
	options: PdfOptions
): Promise<WrittenPdf> {
	const job = await headlessJob(plan, options);
	const sheets = await headlessSheets(job);
	const { planJson } = options;
	const info = documentInfo(job, {
		date: new Date(`${options.today}T12:00:00Z`),
		...(planJson !== undefined && { planJson })
	});
	const bytes = writePdf(sheets, info, (hash) => {
		const found = media.get(hash);
		if (!found) throw new Error(`The plan has no photo ${hash}`);
		return found;
	});
	return { bytes, pages: sheets.length, missing: missingIn(sheets) };
}

const readStatic = async (path: string): Promise<Uint8Array> =>
	new Uint8Array(await readFile(new URL(path, STATIC)));

export function headlessJob(plan: Plan, options: PdfOptions): Promise<PrintJob> {
	const { locales, ...choices } = options;
	const symbols = new SymbolLibrary(async (name): Promise<unknown> =>
		JSON.parse(await readFile(new URL(`symbols/${name}.json`, STATIC), 'utf8'))
	);
	return printJobOf(
		plan,
		{ boards: BOARD_IDS, look: 'colour', ...choices },
		{ translator: new Translator(locales), vocabulary: new Vocabulary(locales), symbols }
	);
}

export async function headlessSheets(job: PrintJob): Promise<readonly Sheet[]> {
	const texts = textsOf(job);
	const langs = texts.map(({ lang }) => lang);
	const setter = await TextSetter.create((file) => readStatic(`fonts/${file}`), fontsFor(texts), langs);
	return layOutPlan(job, setter);
}
