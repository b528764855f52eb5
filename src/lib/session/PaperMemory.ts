import type * as Pdf from '#lib/pdf/index.ts';
import type { PaperWishes } from '#lib/pdf/index.ts';
import {
	AUDIENCES,
	type Audience,
	type BoardId,
	type Head,
	PAGE_KINDS,
	type PageKind,
	isBoardId
} from '#lib/plan/index.ts';
import { type Store, settingOfPlan } from '#lib/storage/index.ts';
import type { PaperChoices } from './Paper.svelte.ts';

/** What was chosen last for a plan's paper; what is not said is as usual. Whether private cards go along is asked anew each time. */
export interface KeptPaper {
	readonly for?: Audience;
	readonly boards?: readonly BoardId[];
	readonly pages?: readonly PageKind[];
	readonly look?: PaperChoices['look'];
	readonly first?: Head['first'];
	readonly attach?: boolean;
	readonly wishes?: Partial<PaperWishes>;
}

/** The usual paper, and what this device remembers of the last choice. */
export interface RecalledPaper {
	readonly usual: PaperWishes;
	readonly kept: KeptPaper;
}

/** Remembers on this device how each plan was printed last. It is no part of the plan and goes when the plan goes. */
export class PaperMemory {
	readonly #settings: Store['settings'];
	#saved: Promise<void> = Promise.resolve();

	constructor(settings: Store['settings']) {
		this.#settings = settings;
	}

	async recall(plan: string): Promise<RecalledPaper> {
		const [pdf, stored] = await Promise.all([
			import('#lib/pdf/index.ts'),
			this.#settings.get(keyOf(plan)).catch(() => undefined)
		]);
		return { usual: pdf.USUAL_PAPER, kept: keptIn(stored, pdf) };
	}

	/**
	 * Remembers a choice of a plan that is there, or forgets the last one where all is as usual. A memory that cannot be
	 * kept is no trouble.
	 */
	keep(plan: string, kept: KeptPaper): Promise<void> {
		const isUsual = Object.keys(kept).length === 0;
		this.#saved = this.#saved
			.then(() => (isUsual ? this.#settings.forget(keyOf(plan)) : this.#settings.setOfPlan(plan, NAME, kept)))
			.catch(() => undefined);
		return this.#saved;
	}
}

const NAME = 'paper';
const keyOf = (plan: string): string => settingOfPlan(plan, NAME);

/** Of the part for PDF nothing is loaded before it is asked for. */
type Lists = Pick<typeof Pdf, 'CARDS_ON_PAGE' | 'LOOKS' | 'PAPER_SIZES' | 'TEXT_SIZES' | 'TURNS'>;

/** What is stored may be of another time: what it says wrongly counts as not said. */
function keptIn(stored: unknown, lists: Lists): KeptPaper {
	const said = recordIn(stored);
	const wished = recordIn(said.wishes);
	const listOf = <One>(value: unknown, isOne: (one: unknown) => one is One): readonly One[] | undefined =>
		Array.isArray(value) ? value.filter(isOne) : undefined;
	return withoutGaps<KeptPaper>({
		for: oneOf(AUDIENCES, said.for),
		boards: listOf(said.boards, (one): one is BoardId => typeof one === 'string' && isBoardId(one)),
		pages: listOf(said.pages, (one): one is PageKind => oneOf(PAGE_KINDS, one) !== undefined),
		look: oneOf(lists.LOOKS, said.look),
		first: oneOf(['own', 'norwegian'] as const, said.first),
		attach: oneOf([true, false], said.attach),
		wishes: withoutGaps<Partial<PaperWishes>>({
			size: oneOf(lists.PAPER_SIZES, wished.size),
			turn: oneOf(lists.TURNS, wished.turn),
			text: oneOf(lists.TEXT_SIZES, wished.text),
			cardsOnPage: oneOf(lists.CARDS_ON_PAGE, wished.cardsOnPage),
			authors: oneOf([true, false], wished.authors),
			dated: oneOf([true, false], wished.dated),
			credits: oneOf(['foot', 'end'] as const, wished.credits)
		})
	});
}

const recordIn = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const oneOf = <One>(these: readonly One[], value: unknown): One | undefined =>
	these.find((one) => one === value);

/** The same without what is not said. */
const withoutGaps = <Whole extends object>(fields: {
	readonly [Key in keyof Whole]: Whole[Key] | undefined;
}): Whole => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Whole;
