import { type Card, type Plan, isHidden, lifeLine } from '#lib/plan/index.ts';
import type { PrintYear } from '../printJob.ts';
import type { CardMaker } from './CardMaker.ts';
import type { Speech } from './Speech.ts';

/** The life line, where it is switched on and somebody has set a year. */
export async function yearsOf(
	plan: Plan,
	cards: CardMaker,
	speech: Speech,
	isShown: (card: Card) => boolean
): Promise<{ readonly lifeLine?: readonly PrintYear[] }> {
	if (plan.zones['zone:jeg-kan/livslinje']?.open !== true) return {};
	const line = lifeLine(plan).filter((card) => isShown(card) && !isHidden(plan, card.place));
	const years = await Promise.all(
		line.map(async (card) => {
			const picture = await cards.picture(card.picture, card.concept);
			return { year: card.year, words: speech.cardWords(card), ...(picture && { picture }) };
		})
	);
	return years.length ? { lifeLine: years } : {};
}
