/**
 * From a plan to a print job: finds every word in both languages, writes every date, draws every picture. After it
 * nobody needs the plan, the locales or the picture packs any more.
 */
import { type Translator, type Vocabulary, directionOf, languageOf, formatDay } from '#lib/i18n/index.ts';
import { AUTHORS, type BoardId, type LanguageTag, type Plan } from '#lib/plan/index.ts';
import type { SymbolLibrary } from '#lib/symbols/index.ts';
import { boardOf } from './job/boardOf.ts';
import { CardMaker } from './job/CardMaker.ts';
import { Speech } from './job/Speech.ts';
import type { Look, PrintJob, PrintLanguage } from './printJob.ts';

export interface PrintChoices {
	readonly boards: readonly BoardId[];
	readonly look: Look;
	/** Private cards are left out and counted, unless the people in the room want them. */
	readonly includePrivate?: boolean;
	/** `YYYY-MM-DD`, for the foot of the page. */
	readonly today: string;
}

export interface PrintHelp {
	readonly translator: Translator;
	readonly vocabulary: Vocabulary;
	readonly symbols: SymbolLibrary;
}

export async function printJobOf(plan: Plan, choices: PrintChoices, help: PrintHelp): Promise<PrintJob> {
	const { head } = plan;
	const { translator, vocabulary, symbols } = help;
	await Promise.all(
		[head.norwegian, head.own].flatMap((tag) => [
			translator.load(tag, ['board', 'print']),
			vocabulary.load(tag)
		])
	);
	const speech = new Speech(translator, vocabulary, head.norwegian, head.own);
	const cards = new CardMaker(plan, speech, symbols);
	const boards = await Promise.all(
		choices.boards.map((id) => boardOf(plan, id, choices.includePrivate ?? false, speech, cards))
	);
	const authors = Object.fromEntries(
		AUTHORS.map((author) => [author, speech.pair(`board:authors.${author}`)])
	) as PrintJob['words']['authors'];
	const words = {
		page: speech.pair('print:page', { page: '{page}', pages: '{pages}' }),
		printed: speech.pairBy('print:printed', (tag) => ({ day: formatDay(tag, choices.today, 'short') })),
		madeBy: speech.pair('print:madeBy'),
		continued: speech.pair('print:continued'),
		nextMeeting: speech.pair('print:nextMeeting'),
		phone: speech.pair('print:phone'),
		goal: speech.pair('print:goal'),
		authors,
		credit: creditOf(cards, speech),
		document: {
			title: speech.norwegianOf('print:title'),
			subject: speech.norwegianOf('print:subject'),
			attached: speech.norwegianOf('print:attached')
		}
	};
	const machine = speech.saidByMachine ? speech.pair('print:machine') : undefined;
	return {
		look: choices.look,
		density: head.density,
		norwegian: languageFor(head.norwegian),
		own: languageFor(head.own),
		first: head.first,
		alias: head.alias,
		boards,
		words: machine ? { ...words, machine } : words
	};
}

const languageFor = (tag: LanguageTag): PrintLanguage => ({
	tag,
	dir: directionOf(tag),
	scale: languageOf(tag).scale
});

function creditOf(cards: CardMaker, speech: Speech): string {
	const all = cards.credits();
	if (!all.length) return '';
	const sources = all.map(
		({ source, url, licence }) => `${source} (${url.replace('https://', '')}), ${licence}`
	);
	const key = all.some(({ changed }) => changed) ? 'print:credit' : 'print:creditUnchanged';
	return speech.norwegianOf(key, { sources: sources.join('; ') });
}
