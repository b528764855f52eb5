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
	mayCarryPlan,
	newestRevision,
	pagesFor,
	paperFor,
	paperToTakeHome,
	shareState
} from '#lib/plan/index.ts';
import { openedRevision } from '#lib/editor/versions/openedRevision.ts';
import type { KeptPaper, PaperChoices, PaperWishes } from '#lib/session/index.ts';

interface Start {
	readonly for?: Audience;
	readonly share?: ShareId;
	/** What was chosen last; whom it is for counts more where the address says it. */
	readonly kept?: KeptPaper;
	readonly usual?: PaperWishes;
}
/** What the next visit begins with, beside look and language. */
type Errand = Pick<KeptPaper, 'for' | 'boards' | 'pages' | 'wishes'>;

/** Pages whose cards lie on any board. */
const FROM_ALL: readonly PageKind[] = ['changes', 'words'];

/** What is chosen on the print page. Boards with something on them are chosen from the start, and what was agreed. */
export class PrintChoices {
	readonly #plan: () => Plan;
	readonly #today: string;
	#audience = $state<Audience>('participant');
	#boards = $state.raw<readonly BoardId[]>([]);
	#pages = $state.raw<readonly PageKind[]>([]);
	#isByHand = $state(false);
	#wishes = $state.raw<Partial<PaperWishes>>({});
	/** What the next visit shall begin with while this one has an errand of its own. */
	#put = $state.raw<Errand>();
	look = $state<PaperChoices['look']>('colour');
	first = $state<Head['first']>('own');
	includePrivate = $state(false);
	attach = $state(true);
	/** Only its cards are printed. */
	readonly share: ShareId | undefined;
	readonly #usual: Partial<PaperWishes>;

	/** `today` is the day up to which something is new. */
	constructor(plan: () => Plan, today: string, start: Start = {}) {
		this.#plan = plan;
		this.#today = today;
		const now = plan();
		const { kept = {}, usual = {} } = start;
		this.#usual = usual;
		this.share = start.share !== undefined && now.shares[start.share] ? start.share : undefined;
		this.#begin(kept);
		if (start.for === undefined) return;
		this.#put = this.#errand;
		this.#send(start.for);
	}

	#begin(kept: KeptPaper): void {
		this.look = kept.look ?? 'colour';
		this.first = kept.first ?? this.#plan().head.first;
		this.attach = kept.attach ?? true;
		this.includePrivate = false;
		this.#wishes = kept.wishes ?? {};
		this.#put = undefined;
		this.#send(kept.for ?? 'participant');
		if (!kept.boards || !kept.pages) return;
		const { boards, pages } = kept;
		this.#take({
			boards: this.offeredBoards.filter((one) => boards.includes(one)),
			pages: this.offeredPages.filter((one) => pages.includes(one))
		});
		this.#isByHand = true;
	}
	/** Nothing is chosen otherwise, for good or for this visit. */
	get isUsual(): boolean {
		return !this.#put && Object.keys(this.kept).length === 0;
	}
	/** As on the first visit. */
	asUsual(): void {
		this.#begin({});
	}

	/** Whom it is for. Another reader gets other pages. */
	get audience(): Audience {
		return this.#audience;
	}
	set audience(audience: Audience) {
		this.#put = undefined;
		this.#send(audience);
	}
	/** The participant's own copy: the week for the fridge, the road, and what was agreed, on the usual paper. */
	takeHome(): void {
		this.#put ??= this.#errand;
		this.#audience = 'participant';
		this.includePrivate = false;
		const { size: _size, turn: _turn, ...wishes } = this.#wishes;
		this.#wishes = wishes;
		this.#take(paperToTakeHome(this.#plan()));
	}
	#send(audience: Audience): void {
		this.#audience = audience;
		this.#isByHand = false;
		this.#take(paperFor(this.#plan(), audience));
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
		this.#byHand();
		this.#boards = this.offeredBoards.filter((one) => (one === board ? isIn : this.has(one)));
	}
	hasPage(kind: PageKind): boolean {
		return this.#pages.includes(kind);
	}
	setPage(kind: PageKind, isIn: boolean): void {
		this.#byHand();
		this.#pages = this.offeredPages.filter((one) => (one === kind ? isIn : this.hasPage(one)));
	}
	#byHand(): void {
		this.#put = undefined;
		this.#isByHand = true;
	}
	get boards(): readonly BoardId[] {
		return this.#boards;
	}
	get isNothing(): boolean {
		return this.#boards.length === 0 && this.#pages.length === 0;
	}

	/** How it shall stand on the paper, where that is not as usual. */
	get wishes(): Partial<PaperWishes> {
		return this.#wishes;
	}
	wish<Key extends keyof PaperWishes>(key: Key, value: PaperWishes[Key]): void {
		const { [key]: _before, ...others } = this.#wishes;
		this.#wishes = value === this.#usual[key] ? others : { ...others, [key]: value };
		if (!this.#put || (key !== 'size' && key !== 'turn')) return;
		// What was wished for by hand counts next time, whatever errand this visit has; the other stays as it was.
		const { [key]: _put, ...rest } = this.#put.wishes ?? {};
		this.#put = {
			...this.#put,
			wishes: value === this.#usual[key] ? rest : { ...rest, [key]: value }
		};
	}

	/** What this device is to remember: what is not as usual. */
	get kept(): KeptPaper {
		const { look, first, attach } = this;
		const { wishes, ...errand } = this.#put ?? this.#errand;
		const paper = { ...this.#wishes, ...wishes };
		return {
			...errand,
			...(look !== 'colour' && { look }),
			...(first !== this.#plan().head.first && { first }),
			...(!attach && { attach }),
			...(Object.keys(paper).length > 0 && { wishes: paper })
		};
	}
	get #errand(): Errand {
		const { size, turn } = this.#wishes;
		return {
			...(this.#audience !== 'participant' && { for: this.#audience }),
			...(this.#isByHand && { boards: this.#boards, pages: this.#pages }),
			wishes: { ...(size && { size }), ...(turn && { turn }) }
		};
	}

	/** Those who make the plan decide about private cards and the plan inside the PDF; others get neither. */
	get isInside(): boolean {
		return isInside(this.#audience);
	}
	/** The plan itself may lie in the PDF. */
	get canAttach(): boolean {
		return mayCarryPlan(this.#audience, { boards: this.#boards, pages: this.#pages });
	}
	/** Private cards where cards are taken from: the chosen boards, or all of the plan; for somebody outside all there are. */
	get privateCount(): number {
		const plan = this.#plan();
		const isOfAll =
			FROM_ALL.some((kind) => this.hasPage(kind)) || (this.hasPage('picture-cards') && !this.boards.length);
		const cards =
			this.isInside && !isOfAll
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
		if (shareState(share, this.#today) !== 'open') return 'ended';
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
		const { boards, look, first, share, wishes } = this;
		const since = this.#since;
		return {
			boards,
			pages: this.#pages,
			for: this.#audience,
			look,
			first,
			wishes,
			// Never by a choice that is not to be seen.
			includePrivate: this.isInside && this.includePrivate && this.privateCount > 0,
			...(since && { since }),
			...(share && !this.isInside && { share })
		};
	}
}
