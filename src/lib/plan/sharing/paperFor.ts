import { BOARD_IDS, type BoardId, boardOfOwn } from '../boards/boards.ts';
import { staysAmongAdvisers } from '../boards/privateConcepts.ts';
import type { OwnBoard } from '../layout.ts';
import type { Card, Person, Plan } from '../plan.ts';
import { cardsOn } from '../queries/cardsAt.ts';
import { isBoardHidden } from '../queries/isHidden.ts';
import { isWordOf } from '../queries/isWordOf.ts';
import { newestRevision } from '../queries/revisionsOf.ts';
import { byRank } from '../rank.ts';

/** Whose paper it is. It decides which cards can stand there at all. */
export const AUDIENCES = [
	'participant',
	'adviser',
	'teacher',
	'employer',
	'volunteer',
	'career-centre'
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Those who make the plan see all of it; private cards only where the people in the room want them on the paper. */
export const isInside = (audience: Audience): boolean => audience === 'participant' || audience === 'adviser';

/** Boards that each of the others may see something of; goals and mapping are none of a volunteer's business. */
const SEES: Readonly<Record<Exclude<Audience, 'participant' | 'adviser'>, RegExp>> = {
	teacher: /^(meg|jeg-kan|min-vei|min-uke)\//,
	employer: /./,
	volunteer: /^min-uke\//,
	'career-centre': /./
};

/**
 * Whether a card may stand on the paper of somebody. A private one never does outside the room; one on health, economy
 * or relations only reaches a career centre, even where the participant has opened it.
 */
export function isForAudience(audience: Audience, card: Card): boolean {
	if (card.binned) return false;
	if (audience === 'participant' || audience === 'adviser') return true;
	if (card.private || !SEES[audience].test(card.place)) return false;
	return audience === 'career-centre' || !staysAmongAdvisers(card.concept);
}

/** Pages beside those of the boards, in the order in which they come. */
export const PAGE_KINDS = [
	'agreement',
	'cooperation',
	'employer',
	'volunteer',
	'career-centre',
	'changes',
	'words',
	/** The participant in pictures, on half a sheet. */
	'profile',
	/** The cards of the chosen boards, to cut out. */
	'picture-cards',
	/** The plan as Norwegian text, for the case file. */
	'text-twin'
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The boards of a plan that have paper, in the order of a session; hidden ones have none. */
const boardsOf = (plan: Plan): readonly BoardId[] =>
	[
		...BOARD_IDS,
		...(Object.values(plan.boards) as OwnBoard[]).sort(byRank).map(({ id }) => boardOfOwn(id))
	].filter((board) => !isBoardHidden(plan, board));

/** The boards that may be printed for somebody: all for those who make the plan, four for a teacher, none outside. */
export const boardsFor = (plan: Plan, audience: Audience): readonly BoardId[] =>
	isInside(audience)
		? boardsOf(plan)
		: audience === 'teacher'
			? boardsOf(plan).filter((board) => SEES.teacher.test(`${board}/`))
			: [];

/**
 * The other pages that may be printed for somebody; word cards where there are words, cards to cut out where a board
 * has cards for them, changes since the newest version. The text for the case file is the adviser's.
 */
export function pagesFor(plan: Plan, audience: Audience): readonly PageKind[] {
	const words = (Object.values(plan.cards) as Card[]).some((card) => !card.binned && isWordOf(card));
	const kinds: readonly PageKind[] =
		audience === 'employer'
			? ['employer', 'cooperation', 'words']
			: audience === 'volunteer'
				? ['volunteer']
				: audience === 'career-centre'
					? ['career-centre']
					: audience === 'teacher'
						? ['words', 'picture-cards']
						: [
								'agreement',
								'cooperation',
								'changes',
								'words',
								'profile',
								'picture-cards',
								...(audience === 'adviser' ? (['text-twin'] as const) : [])
							];
	const cards = (): boolean =>
		boardsFor(plan, audience).some((board) =>
			cardsOn(plan, board).some((card) => isForAudience(audience, card) && !isWordOf(card))
		);
	const isThere = (kind: PageKind): boolean => {
		switch (kind) {
			case 'words':
				return words;
			case 'picture-cards':
				return cards();
			case 'changes':
				return newestRevision(plan)?.content !== undefined;
			default:
				return true;
		}
	};
	return kinds.filter(isThere);
}

/** Something of one's own is on the board: cards, people, or what is known of a road. */
export const isUsed = (plan: Plan, board: BoardId): boolean =>
	cardsOn(plan, board).length > 0 ||
	(board === 'mine-folk' && (Object.values(plan.people) as Person[]).some(({ ring }) => ring !== 'me')) ||
	(board === 'veivalg' && Object.keys(plan.lanes).length > 0);

/** What is chosen from the start: boards with something on them, and the page that whoever it is for comes for. */
export function paperFor(
	plan: Plan,
	audience: Audience
): { readonly boards: readonly BoardId[]; readonly pages: readonly PageKind[] } {
	const boards = boardsFor(plan, audience);
	const used = boards.filter((board) => isUsed(plan, board));
	const [page] = audience === 'teacher' ? [] : pagesFor(plan, audience);
	return { boards: used.length ? used : boards, pages: page ? [page] : [] };
}

/**
 * Whether the PDF may carry the plan itself. Boards and what was agreed belong to those who make the plan; a page that
 * is handed on by itself, as the small one about me, would give whoever gets it all of the plan.
 */
export const mayCarryPlan = (
	audience: Audience,
	{ boards, pages }: { readonly boards: readonly BoardId[]; readonly pages: readonly PageKind[] }
): boolean => isInside(audience) && (boards.length > 0 || pages.includes('agreement'));

/** What goes home: the week for the fridge, the road, what was agreed. No notes of staff are on any of them. */
export const paperToTakeHome = (plan: Plan): ReturnType<typeof paperFor> => ({
	boards: boardsOf(plan)
		.filter((board) => board === 'min-uke' || board === 'min-vei')
		.sort((a) => (a === 'min-uke' ? -1 : 1)),
	pages: ['agreement']
});
