import { BOARD_IDS, type BoardId, type Head, type Plan, cardsOn } from '#lib/plan/index.ts';
import type { PaperChoices } from '#lib/session/index.ts';

/** What is chosen on the print page. Boards with something on them are chosen from the start. */
export class PrintChoices {
	readonly #plan: () => Plan;
	#boards = $state.raw<readonly BoardId[]>([]);
	look = $state<PaperChoices['look']>('colour');
	first = $state<Head['first']>('own');
	includePrivate = $state(false);
	attach = $state(true);

	constructor(plan: () => Plan) {
		this.#plan = plan;
		const now = plan();
		this.first = now.head.first;
		const used = BOARD_IDS.filter((board) => cardsOn(now, board).length);
		this.#boards = used.length ? used : BOARD_IDS;
	}

	has(board: BoardId): boolean {
		return this.#boards.includes(board);
	}
	set(board: BoardId, isIn: boolean): void {
		this.#boards = BOARD_IDS.filter((one) => (one === board ? isIn : this.has(one)));
	}
	get boards(): readonly BoardId[] {
		return this.#boards;
	}
	/** Private cards on the chosen boards. */
	get privateCount(): number {
		return this.boards.flatMap((board) => cardsOn(this.#plan(), board)).filter((card) => card.private).length;
	}
	get isEmpty(): boolean {
		return this.boards.every((board) => cardsOn(this.#plan(), board).length === 0);
	}
	get all(): PaperChoices {
		const { boards, look, first, includePrivate } = this;
		return { boards, look, first, includePrivate };
	}
}
