import {
	type Audience,
	type BoardId,
	type Card,
	type Head,
	type PageKind,
	type Plan,
	type ShareId,
	boardsFor,
	cardsOn,
	isInside,
	newestRevision,
	pagesFor,
	paperFor,
	paperToTakeHome
} from '#lib/plan/index.ts';
import { openedRevision } from '#lib/editor/versions/openedRevision.ts';
import type { PaperChoices } from '#lib/session/index.ts';

/** What is chosen on the print page. Boards with something on them are chosen from the start, and what was agreed. */
export class PrintChoices {
	readonly #plan: () => Plan;
	readonly #today: string;
	#audience = $state<Audience>('participant');
	#boards = $state.raw<readonly BoardId[]>([]);
	#pages = $state.raw<readonly PageKind[]>([]);
	look = $state<PaperChoices['look']>('colour');
	first = $state<Head['first']>('own');
	includePrivate = $state(false);
	attach = $state(true);
	/** Only its cards are printed. */
	readonly share: ShareId | undefined;

	/** `today` is the day up to which something is new. */
	constructor(
		plan: () => Plan,
		today: string,
		start: { readonly for?: Audience; readonly share?: ShareId } = {}
	) {
		this.#plan = plan;
		this.#today = today;
		const now = plan();
		this.share = start.share !== undefined && now.shares[start.share] ? start.share : undefined;
		this.first = now.head.first;
		this.audience = start.for ?? 'participant';
	}

	/** Whom it is for. Another reader gets other pages. */
	get audience(): Audience {
		return this.#audience;
	}
	set audience(audience: Audience) {
		this.#audience = audience;
		this.#take(paperFor(this.#plan(), audience));
	}
	/** The participant's own copy: the week for the fridge, the road, and what was agreed. */
	takeHome(): void {
		this.#audience = 'participant';
		this.includePrivate = false;
		this.#take(paperToTakeHome(this.#plan()));
	}
	#take({ boards, pages }: ReturnType<typeof paperFor>): void {
		this.#boards = boards;
		this.#pages = pages;
	}

	get offeredBoards(): readonly BoardId[] {
		return boardsFor(this.#plan(), this.#audience);
	}
	get offeredPages(): readonly PageKind[] {
		return pagesFor(this.#plan(), this.#audience);
	}
	has(board: BoardId): boolean {
		return this.#boards.includes(board);
	}
	set(board: BoardId, isIn: boolean): void {
		this.#boards = this.offeredBoards.filter((one) => (one === board ? isIn : this.has(one)));
	}
	hasPage(kind: PageKind): boolean {
		return this.#pages.includes(kind);
	}
	setPage(kind: PageKind, isIn: boolean): void {
		this.#pages = this.offeredPages.filter((one) => (one === kind ? isIn : this.hasPage(one)));
	}
	get boards(): readonly BoardId[] {
		return this.#boards;
	}
	get isNothing(): boolean {
		return this.#boards.length === 0 && this.#pages.length === 0;
	}

	/** Those who make the plan decide about private cards and the plan inside the PDF; others get neither. */
	get isInside(): boolean {
		return isInside(this.#audience);
	}
	/** Private cards on the chosen boards; for somebody outside all there are. */
	get privateCount(): number {
		const plan = this.#plan();
		const cards = this.isInside
			? this.boards.flatMap((board) => cardsOn(plan, board))
			: (Object.values(plan.cards) as Card[]).filter((card) => !card.binned);
		return cards.filter((card) => card.private).length;
	}
	get isEmpty(): boolean {
		const boards = this.boards;
		return boards.length > 0 && boards.every((board) => cardsOn(this.#plan(), board).length === 0);
	}
	/** Why nothing may be printed: a card of the share has become private, or the share has ended. */
	get refusal(): 'refused' | 'ended' | undefined {
		const plan = this.#plan();
		const share = this.share && plan.shares[this.share];
		if (!share || this.isInside) return undefined;
		if (share.withdrawn !== undefined) return 'ended';
		return share.cards.some((id) => plan.cards[id]?.private) ? 'refused' : undefined;
	}

	/** The newest version, where what is new since then is wanted. A damaged one cannot be compared with. */
	get #since(): PaperChoices['since'] {
		const newest = this.hasPage('changes') ? newestRevision(this.#plan()) : undefined;
		const opened = newest && openedRevision(newest);
		return opened?.kind === 'plan'
			? { plan: opened.plan, from: newest?.day ?? this.#today, to: this.#today }
			: undefined;
	}

	get all(): PaperChoices {
		const { boards, look, first, share } = this;
		const since = this.#since;
		return {
			boards,
			pages: this.#pages,
			for: this.#audience,
			look,
			first,
			includePrivate: this.isInside && this.includePrivate,
			...(since && { since }),
			...(share && !this.isInside && { share })
		};
	}
}
