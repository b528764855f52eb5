import {
	type BoardId,
	cardsAt,
	isHidden,
	isWordOf,
	type Card,
	boardsFor,
	placesOn
} from '#lib/plan/index.ts';
import type { PrintCard, PrintCutCards } from '../printJob.ts';
import { type Maker, makeAll } from './Maker.ts';

/**
 * The cards of these boards to cut out, in the order of the boards; of all boards where none is named. What looks the
 * same is there once, however often it lies in the plan. Words from a workplace have cards of their own.
 */
export async function pictureCardsOf(
	maker: Maker,
	boards: readonly BoardId[]
): Promise<readonly PrintCutCards[]> {
	const { plan, speech, isShown } = maker;
	const from = boards.length ? boards : boardsFor(plan, 'participant');
	const laid = from
		.flatMap((board) => placesOn(board, plan))
		.filter((place) => !isHidden(plan, place))
		.flatMap((place) => cardsAt(plan, place))
		.filter((card) => !isWordOf(card));
	const cards = eachOnce(await makeAll(maker, laid));
	if (!cards.length) return [];
	const kept = new Set(laid.filter((card: Card) => !isShown(card))).size;
	return [
		{
			kind: 'picture-cards',
			title: speech.pair('print:pictureCards.title'),
			zones: [{ id: 'cards', title: { norwegian: '', own: '' }, cards }],
			cut: speech.pair('print:wordCards.cut'),
			...(kept && maker.tellsWithheld && { withheld: speech.pair('print:withheld', { count: kept }) })
		}
	];
}

/** One with a picture rather than one of the same words without; nothing that says and shows nothing. */
function eachOnce(cards: readonly PrintCard[]): readonly PrintCard[] {
	const withPicture = new Set(cards.filter(({ picture }) => picture).map(wordsIn));
	const seen = new Set<string>();
	return cards.filter((card) => {
		const { picture } = card;
		const words = wordsIn(card);
		const shown = picture?.kind === 'photo' ? picture.media : picture?.key;
		const key = `${words} ${shown ?? ''}`;
		if (seen.has(key) || (!picture && (words === EMPTY || withPicture.has(words)))) return false;
		seen.add(key);
		return true;
	});
}

const keyOf = (norwegian: string, own: string): string =>
	JSON.stringify([norwegian, own].map((text) => text.trim().toLocaleLowerCase()));
const wordsIn = ({ words }: PrintCard): string => keyOf(words.norwegian, words.own);
const EMPTY = keyOf('', '');
