import { type Change, nothing } from '../change.ts';
import { combine } from '../commands/combine.ts';
import { editProgramme, editRecord } from '../commands/editRecord.ts';
import { emptyPlan, emptyProgramme } from '../emptyPlan.ts';
import type { FieldValue } from '../fields.ts';
import type { Plan, Text } from '../plan.ts';
import type { Share } from '../talks.ts';
import { cardsFor } from './cardsFor.ts';

/**
 * What is handed over in one share, as a small plan of its own: its cards, the questions, and room for the answer.
 * No people, no talks, nothing of the programme but what was mapped when and by whom.
 */
export function handoverPlan(plan: Plan, share: Share, today: string): Plan {
	const { mappingDone, mappedBy, education, schoolYears } = plan.programme;
	const { cover: _cover, phone: _phone, nextMeeting: _meeting, ...head } = plan.head;
	return {
		...emptyPlan(head),
		programme: {
			...emptyProgramme,
			...(mappingDone !== undefined && { mappingDone }),
			...(mappedBy && { mappedBy }),
			...(education && { education }),
			...(schoolYears !== undefined && { schoolYears })
		},
		cards: Object.fromEntries(cardsFor(plan, share, today).map((card) => [card.id, { ...card, who: [] }])),
		shares: { [share.id]: share }
	};
}

/** Whether a plan is a hand-over that waits for an answer: it was opened where the plan itself is not. */
export const isHandover = (plan: Plan): boolean => {
	const shares = Object.values(plan.shares);
	return shares.length === 1 && plan.programme.track === undefined && !Object.keys(plan.people).length;
};

const saysSomething = (text: Text): boolean => Object.values(text).some((words) => words.text.trim());

/**
 * Takes home what a career centre answered: into the share, and as the recommendation of the career guidance, which is
 * then done. Does not apply to an answer that belongs to another plan, or says nothing.
 * @param answered the hand-over as it came back
 */
export function takeReply(plan: Plan, answered: Plan, day: string): Change {
	const replies = Object.values(answered.shares).filter(
		(share) => plan.shares[share.id] && saysSomething(share.reply)
	);
	if (!replies.length) return nothing;
	return combine(
		plan,
		'takeReply',
		replies.flatMap(({ id, to, reply }) => [
			(now: Plan) => editRecord(now, 'takeReply', id, textFields('reply', reply)),
			(now: Plan): Change =>
				to === 'career-centre'
					? editProgramme(now, {
							recommendation: reply,
							guidance: 'done',
							guidanceDay: day,
							guidanceBy: 'career-centre'
						})
					: nothing
		])
	);
}

const textFields = (field: string, text: Text): Record<string, FieldValue> =>
	Object.fromEntries(
		Object.entries(text).map(([tag, words]) => [`${field}.${tag}`, words as unknown as FieldValue])
	);
