import { cardsAt } from './cardsAt.ts';
import { isHidden } from './isHidden.ts';
import { placeOf } from '../boards/boards.ts';
import { isLocked } from '../commands/locked.ts';
import type { Card, Plan } from '../plan.ts';
import type { Agreement } from '../talks.ts';

/** The goals to tell back: that of the programme, then the dream. */
export const goalCards = (plan: Plan): readonly Card[] =>
	(['maal', 'stjerne'] as const)
		.map((zone) => placeOf('min-vei', zone))
		.filter((place) => !isHidden(plan, place))
		.flatMap((place) => cardsAt(plan, place));

/** The agreement about the plan that was begun: nobody has said yes or no to it for good. */
export const openAgreement = (plan: Plan): Agreement | undefined =>
	(Object.values(plan.agreements) as Agreement[])
		.filter((one) => one.kind === 'plan' && one.agrees === undefined && !isLocked(plan, one.id))
		.sort((a, b) => (a.day < b.day ? 1 : -1))[0];

/** What an agreement still lacks before it can be locked. */
export const AGREEMENT_GAPS = ['answer', 'complaint', 'reason', 'participantMark', 'witness'] as const;
export type AgreementGap = (typeof AGREEMENT_GAPS)[number];

const isEmpty = (text: Agreement['reason']): boolean =>
	Object.values(text).every((words) => words.text.trim() === '');

/**
 * The rules: the right to complain was told (§§ 46–47); where they do not agree, the municipality says why (§ 15 fifth
 * paragraph); who agrees draws a name, or an own mark that the interpreter saw.
 */
export function agreementGaps(plan: Plan, agreement: Agreement | undefined): readonly AgreementGap[] {
	const { disagreed, participantMark: mark } = agreement ?? {};
	const isMissing: Readonly<Record<AgreementGap, boolean>> = {
		answer: disagreed === undefined,
		complaint: !(plan.programme.complaintShown || agreement?.complaintExplained),
		reason: disagreed === true && isEmpty(agreement?.reason ?? {}),
		participantMark: disagreed === false && mark === undefined,
		witness: mark?.kind === 'own-mark' && agreement?.witness !== true
	};
	return AGREEMENT_GAPS.filter((gap) => isMissing[gap]);
}
