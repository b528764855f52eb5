import type { SetOptions, TextBlock } from '../text/textBlock.ts';
import type { Palette } from './palette.ts';
import type { Pair, PrintJob, PrintLanguage } from './printJob.ts';

/** What turns words into lines that can be measured. */
export interface Setter {
	set(text: string, options: SetOptions): TextBlock;
}

/** What everyone who lays out a page has at hand. */
export interface Desk {
	readonly job: PrintJob;
	readonly setter: Setter;
	readonly palette: Palette;
}

export interface Said {
	readonly text: string;
	readonly language: PrintLanguage;
}

/** The pair's words in the order the plan has chosen; a language without words is left out. */
export function saidIn(job: PrintJob, pair: Pair): readonly Said[] {
	const own: Said = { text: pair.own.trim(), language: job.own };
	const norwegian: Said = { text: pair.norwegian.trim(), language: job.norwegian };
	return (job.first === 'own' ? [own, norwegian] : [norwegian, own]).filter(({ text }) => text !== '');
}

/** Norwegian before the participant's language, as dates stand; once when both say the same. */
export function norwegianFirst(job: PrintJob, pair: Pair): readonly Said[] {
	const said = saidIn({ ...job, first: 'norwegian' }, pair);
	return said[0]?.text === said[1]?.text ? said.slice(0, 1) : said;
}

/** What stands in place of a picture for those who cannot see it, in both languages. */
export const alternativeOf = (pair: Pair): string =>
	[...new Set([pair.norwegian.trim(), pair.own.trim()])].filter(Boolean).join(' – ');
