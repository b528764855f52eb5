/**
 * From a plan to a print job: finds every word in both languages, writes every date, draws every picture. After it
 * nobody needs the plan, the locales or the picture packs any more.
 */
import { type Translator, type Vocabulary, directionOf, languageOf } from '#lib/i18n/index.ts';
import {
	type Audience,
	type BoardId,
	type CardId,
	type LanguageTag,
	type PageKind,
	type Plan,
	type ShareId,
	cardsFor,
	isForAudience,
	isInside,
	newestRevision
} from '#lib/plan/index.ts';
import type { SymbolLibrary } from '#lib/symbols/index.ts';
import { boardOf } from './job/boardOf.ts';
import type { Since } from './job/changesOf.ts';
import { CardMaker } from './job/CardMaker.ts';
import { leavesOf } from './job/leavesOf.ts';
import type { Maker } from './job/Maker.ts';
import { paperWords } from './job/paperWords.ts';
import { Speech } from './job/Speech.ts';
import { type PaperWishes, USUAL_PAPER } from './paperWishes.ts';
import type { Look, PlanText, PrintJob, PrintLanguage } from './printJob.ts';

export interface PrintChoices {
	readonly boards: readonly BoardId[];
	readonly look: Look;
	/** How it stands on the paper; as usual where nothing is said. */
	readonly wishes?: Partial<PaperWishes>;
	/** Pages beside those of the boards; what was agreed follows the first board. */
	readonly pages?: readonly PageKind[];
	/** Whose paper it is: the participant's where nothing is said. */
	readonly for?: Audience;
	/** What the page of changes compares with: the plan as it was. */
	readonly since?: Since;
	/** The plan as Norwegian text, for the page of it: `textTwinParts` of `#lib/exchange`. Nobody outside gets it. */
	readonly twin?: PlanText;
	/** Only these cards. */
	readonly cards?: ReadonlySet<CardId>;
	/** Only the cards that this share holds now, and its questions. A consent that was withdrawn holds none. */
	readonly share?: ShareId;
	/**
	 * Private cards are left out and counted, unless the people in the room want them. Nobody outside ever gets one,
	 * whatever stands here.
	 */
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
			vocabulary.loadFor(tag, Object.values(plan.cards))
		])
	);
	const speech = new Speech(translator, vocabulary, head.norwegian, head.own, head);
	const cards = new CardMaker(plan, speech, symbols);
	const audience = choices.for ?? 'participant';
	const { includePrivate = false } = choices;
	const share = choices.share && plan.shares[choices.share];
	const chosen =
		choices.cards ?? (share && new Set(cardsFor(plan, share, choices.today).map(({ id }) => id)));
	const maker: Maker = {
		plan,
		speech,
		cards,
		isShown: (card) =>
			isForAudience(audience, card) &&
			(includePrivate || !card.private) &&
			(chosen === undefined || chosen.has(card.id)),
		isChosen: chosen !== undefined,
		tellsWithheld: isInside(audience)
	};
	const boards = await Promise.all(choices.boards.map((id) => boardOf(maker, id)));
	const leaves = await leavesOf(maker, choices.pages ?? [], {
		boards: choices.boards,
		shareId: choices.share,
		since: choices.since,
		twin: isInside(audience) ? choices.twin : undefined
	});
	const words = paperWords(speech, {
		today: choices.today,
		version: newestRevision(plan)?.number,
		credit: creditOf(cards, speech)
	});
	const machine = speech.saidByMachine ? speech.pair('print:machine') : undefined;
	return {
		look: choices.look,
		wishes: { ...USUAL_PAPER, ...choices.wishes },
		density: head.density,
		norwegian: languageFor(head.norwegian),
		own: languageFor(head.own),
		first: head.first,
		alias: head.alias,
		boards,
		leaves,
		words: machine ? { ...words, machine } : words,
		unchecked: speech.unchecked
	};
}

const languageFor = (tag: LanguageTag): PrintLanguage => ({
	tag,
	dir: directionOf(tag),
	scale: languageOf(tag).scale
});

function creditOf(cards: CardMaker, speech: Speech): string {
	const all = cards.credits();
	const bare = (url: string): string => url.replace(/^https?:\/\//, '');
	const sources = [
		...all.map(({ source, url, licence }) => `${source} (${bare(url)}), ${licence}`),
		...cards
			.photoCredits()
			.map(({ author, title, url, licence }) =>
				[author ?? title ?? bare(url ?? ''), licence].filter(Boolean).join(', ')
			)
	];
	if (!sources.length) return '';
	const key = all.some(({ changed }) => changed) ? 'print:credit' : 'print:creditUnchanged';
	return speech.norwegianOf(key, { sources: sources.join('; ') });
}
