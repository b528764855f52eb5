import type { DocumentInfo } from '../writer/writePdf.ts';
import type { PrintJob } from './printJob.ts';

export interface Attached {
	/** The plan as JSON, photos left out. */
	readonly planJson?: string;
	readonly date: Date;
}

/** What the document says of itself. Never the alias: titles are shown in lists, tabs and print queues. */
export function documentInfo(job: PrintJob, { planJson, date }: Attached): DocumentInfo {
	const { title, subject, attached } = job.words.document;
	return {
		title,
		subject,
		lang: job.norwegian.tag,
		date,
		...(planJson !== undefined && {
			attachment: { name: 'plan.bildeplan.json', json: planJson, description: attached }
		})
	};
}
