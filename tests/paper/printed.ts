/** A kind of page of the full plan on paper: the job, its sheets and the bytes of the PDF, as in bare Node. */
import type { PrintChoices, PrintJob } from '#lib/pdf/index.ts';
import { fontTable } from '#lib/pdf/fonts/fontTable.ts';
import { documentInfo } from '#lib/pdf/pages/documentInfo.ts';
import { layOutPlan } from '#lib/pdf/pages/layOutPlan.ts';
import type { Sheet } from '#lib/pdf/sheet.ts';
import { TextSetter } from '#lib/pdf/text/TextSetter.ts';
import { writePdf } from '#lib/pdf/writer/writePdf.ts';
import type { Plan } from '#lib/plan/index.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { readFont } from '#tests/support/readFont.ts';
import { type Kind, choicesFor } from './pageKinds.ts';

export interface Printed {
	readonly job: PrintJob;
	readonly sheets: readonly Sheet[];
	readonly bytes: Uint8Array;
}

const DATE = new Date('2026-11-21T12:00:00Z');
let everyFont: Promise<TextSetter> | undefined;

/** Photos of the plan by their hash; without one that is needed it throws. */
type Media = ReadonlyMap<string, Uint8Array>;

export async function printed(
	plan: Plan,
	choices: Partial<PrintChoices>,
	media: Media = new Map()
): Promise<Printed> {
	everyFont ??= TextSetter.create(
		readFont,
		fontTable.map(({ file }) => file)
	);
	const job = await aPrintJob(plan, choices);
	const setter = await everyFont;
	await setter.load([], [job.norwegian.tag, job.own.tag]);
	const sheets = layOutPlan(job, setter);
	const bytes = sheets.length
		? writePdf(sheets, documentInfo(job, { date: DATE }), (hash) => {
				const photo = media.get(hash);
				if (!photo) throw new Error(`No photo ${hash}`);
				return photo;
			})
		: new Uint8Array();
	return { job, sheets, bytes };
}

export const printedKind = async (
	plan: Plan,
	kind: Kind,
	choices: Partial<PrintChoices> = {}
): Promise<Printed> => printed(plan, { ...(await choicesFor(kind, plan)), ...choices });
