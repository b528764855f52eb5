import { placeOf } from '../boards/boards.ts';
import { type Change, changeOf, nothing } from '../change.ts';
import { LAW_RULES, type LawRules } from '../law/lawRules.ts';
import { leastLevels, levelsUnder } from '../law/checks/norwegian.ts';
import type { Author, Card, CardId, Plan } from '../plan.ts';
import type { LanguageSkill, Level } from '../programme.ts';
import { cardsAt } from '../queries/cardsAt.ts';
import { addCard } from './addCard.ts';
import { editCard } from './editCard.ts';

const CONCEPTS: Readonly<Record<LanguageSkill, string>> = {
	listening: 'lang.listen',
	reading: 'lang.read',
	writing: 'lang.write',
	speaking: 'lang.speak'
};
const LADDER = placeOf('min-vei', 'stige');

/** Two devices that set a level at once set it on the same card. */
const idOf = (skill: LanguageSkill): CardId => `card:level-${skill}`;

export const levelCard = (plan: Plan, skill: LanguageSkill): Card | undefined =>
	cardsAt(plan, LADDER).find(({ role }) => role === skill);

/** Whether a goal may be this low: the law lets it be lowered one level at a time (forskriften § 27). */
export function mayBeLevel(
	plan: Plan,
	skill: LanguageSkill,
	level: Level,
	rules: LawRules = LAW_RULES
): boolean {
	const least = leastLevels(rules, plan.programme.norwegianBasis)?.[skill];
	return least === undefined || levelsUnder(level, least) <= rules.figures.loweredLevels;
}

/**
 * Sets how far somebody is to come in listening, reading, writing or speaking. Does not apply to a level that lies
 * more than one under the least. A card whose words told the old level goes back to the words of its picture.
 */
export function setLevel(plan: Plan, skill: LanguageSkill, level: Level, hand: Author): Change {
	if (!mayBeLevel(plan, skill, level)) return nothing;
	const card = levelCard(plan, skill);
	if (!card) {
		const id = idOf(skill);
		// It was thrown away: the same card comes back.
		if (plan.cards[id])
			return changeOf(plan, 'setLevel', [
				[id, 'binned', undefined],
				[id, 'level', level],
				[id, 'role', skill],
				[id, 'place', LADDER]
			]);
		const added = addCard(plan, {
			id,
			place: LADDER,
			concept: CONCEPTS[skill],
			text: {},
			author: hand,
			details: { role: skill, level }
		});
		return { ...added, verb: 'setLevel' };
	}
	if (card.level === level) return nothing;
	const words = Object.keys(card.text).map((tag) => [`text.${tag}`, undefined] as const);
	const change = editCard(
		plan,
		card.id,
		{ level, concept: CONCEPTS[skill], ...Object.fromEntries(words) },
		hand
	);
	return { ...change, verb: 'setLevel' };
}
