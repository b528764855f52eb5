import {
	type Audience,
	type BoardId,
	type Card,
	PAGE_KINDS,
	type PageKind,
	type Share,
	type ShareId,
	byRank,
	isForAudience,
	proposedCards,
	proposesWeek,
	wordsOf
} from '#lib/plan/index.ts';
import type { Pair, PlanText, PrintCutCards, PrintLeaf } from '../printJob.ts';
import { agreementOf, cooperationOf } from './agreementOf.ts';
import { type Since, changesOf } from './changesOf.ts';
import { type Maker, makeAll } from './Maker.ts';
import { pictureCardsOf } from './pictureCardsOf.ts';
import { profileOf } from './profileOf.ts';
import { careerCentreOf, employerOf, volunteerOf } from './outsideOf.ts';

/** What the pages are made from, beside the plan. */
interface Told {
	/** Whose cards are picture cards too. */
	readonly boards: readonly BoardId[];
	readonly shareId?: ShareId | undefined;
	readonly since?: Since | undefined;
	readonly twin?: PlanText | undefined;
}

/**
 * The pages of these kinds; word cards placement by placement, and none where there are no words. What is new needs an
 * earlier plan to compare with, and the plan as text whoever has written it.
 */
export async function leavesOf(
	maker: Maker,
	kinds: readonly PageKind[],
	{ boards, shareId, since, twin }: Told
): Promise<readonly PrintLeaf[]> {
	const share: Share | undefined = shareId && maker.plan.shares[shareId];
	const leaves = await Promise.all(
		PAGE_KINDS.filter((kind) => kinds.includes(kind)).map(async (kind): Promise<readonly PrintLeaf[]> => {
			switch (kind) {
				case 'agreement':
					return [await agreementOf(maker)];
				case 'cooperation':
					return [cooperationOf(maker)];
				case 'employer':
					return [await employerOf(outside(maker, 'employer'))];
				case 'volunteer':
					return [await volunteerOf(outside(maker, 'volunteer'))];
				case 'career-centre':
					return [await careerCentreOf(outside(maker, 'career-centre'), share)];
				case 'changes':
					return since ? [await changesOf(maker, since)] : [];
				case 'words':
					return wordCardsOf(maker);
				case 'profile':
					return [await profileOf(maker)];
				case 'picture-cards':
					return pictureCardsOf(maker, boards);
				case 'text-twin':
					return twin
						? [{ kind: 'text-twin', title: norwegianAlone(twin.title), zones: [], text: twin }]
						: [];
			}
		})
	);
	return leaves.flat();
}

/**
 * What somebody outside gets, whoever else prints: what a share has chosen for them, else what is proposed for them.
 * Nothing private, in either case.
 */
function outside(maker: Maker, audience: Audience): Maker {
	const { plan, isChosen } = maker;
	const proposed = new Set(proposedCards(plan, audience));
	const isProposed = (card: Card): boolean =>
		proposed.has(card) || (proposesWeek(audience) && card.place.startsWith('min-uke/'));
	return {
		...maker,
		isShown: (card) => isForAudience(audience, card) && (isChosen ? maker.isShown(card) : isProposed(card)),
		tellsWithheld: false
	};
}

/** The words of each placement that has any. */
async function wordCardsOf(maker: Maker): Promise<readonly PrintCutCards[]> {
	const { plan, speech, isShown } = maker;
	const cards = (Object.values(plan.cards) as Card[]).filter((card) => !card.binned).sort(byRank);
	const leaves = await Promise.all(
		cards.map(async (placement): Promise<readonly PrintCutCards[]> => {
			const words = await makeAll(maker, wordsOf(plan, placement.id));
			if (!words.length || !isShown(placement)) return [];
			return [
				{
					kind: 'words',
					title: speech.pair('print:wordCards.title'),
					zones: [{ id: placement.id, title: speech.cardWords(placement), cards: words }],
					cut: speech.pair('print:wordCards.cut')
				}
			];
		})
	);
	return leaves.flat();
}

const norwegianAlone = (norwegian: string): Pair => ({ norwegian, own: '' });
