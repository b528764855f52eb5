import type { Wanted } from '../fonts/fontsFor.ts';
import type { Pair, PrintJob } from './printJob.ts';

/** Every text of a job with its language: what decides which fonts must be loaded. */
export function textsOf(job: PrintJob): readonly Wanted[] {
	const texts: Wanted[] = [
		{ text: job.alias, lang: job.own.tag },
		{ text: job.words.credit, lang: job.norwegian.tag },
		{ text: '0123456789–:+', lang: job.norwegian.tag }
	];
	collect(job, (pair) => {
		texts.push({ text: pair.norwegian, lang: job.norwegian.tag }, { text: pair.own, lang: job.own.tag });
	});
	const lang = job.norwegian.tag;
	for (const leaf of job.leaves) {
		if (leaf.kind !== 'text-twin') continue;
		const { title, note, parts } = leaf.text;
		const lines = parts.flatMap((part) => [
			part.title,
			...part.lines.flatMap((one) => [one.label, one.value])
		]);
		texts.push(...[title, note, ...lines].map((text) => ({ text, lang })));
	}
	return texts;
}

/** A job is plain data: every pair in it is found by its shape. Pictures hold none. */
function collect(value: unknown, found: (pair: Pair) => void): void {
	if (typeof value !== 'object' || value === null) return;
	if ('shapes' in value) return;
	if ('norwegian' in value && typeof value.norwegian === 'string') {
		found(value as Pair);
		return;
	}
	for (const one of Object.values(value)) collect(one, found);
}
