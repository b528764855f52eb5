import { type Key, formatNumber } from '#lib/i18n/index.ts';
import { type Lane, type LaneTemplate, PATHWAYS_CHECKED, type Pathway, type Text } from '#lib/plan/index.ts';
import type { PlanLine, PlanWords } from '#lib/session/index.ts';
import { textOfLines } from '../textOfLines.ts';

const pathwayKey = (pathway: Pathway, what: string): Key => `road:pathways.${pathway.id}.${what}` as Key;
export const standingKey = (standing: NonNullable<Lane['standing']>): Key =>
	`road:lanes.standings.${standing}`;

export const nameOfPathway = (words: PlanWords, pathway: Pathway): readonly PlanLine[] =>
	words.of(pathwayKey(pathway, 'name'));

/** A ready road in the words of this plan's languages. */
export function templateOfPathway(words: PlanWords, pathway: Pathway): LaneTemplate {
	const { lane, years, standing, counts, isOpenEnded } = pathway;
	const said = (what: string): Text => textOfLines(words.of(pathwayKey(pathway, what)));
	return {
		lane,
		years,
		standing,
		counts,
		title: said('name'),
		wayIn: said('wayIn'),
		paper: said('paper'),
		andThen: isOpenEnded ? {} : said('andThen'),
		checked: PATHWAYS_CHECKED,
		cards: pathway.cards.map((card) => ({ ...card, text: words.textOfConcept(card.concept) }))
	};
}

/** How long a road is: in years, and below one year in months. */
export function howLong(words: PlanWords, years: number): readonly PlanLine[] {
	const months = Math.round(years * 12);
	if (years < 1) return words.of('road:lanes.monthsLong', { count: months, months });
	return words.languages.flatMap((tag) =>
		words
			.of('road:lanes.yearsLong', { count: years, years: formatNumber(tag, years) })
			.filter(({ lang }) => lang === tag)
	);
}
