import { type Change, nothing } from '../change.ts';
import type { Plan, Text } from '../plan.ts';
import { agreementGaps } from '../queries/agreementOf.ts';
import type { AgreementId } from '../talks.ts';
import { combine } from './combine.ts';
import { editProgramme, editRecord } from './editRecord.ts';
import { type NewRevision, lockRevision } from './lockRevision.ts';

export type Promising = 'municipalityPromises' | 'participantPromises';

const linesOf = (text: Text, tag: string): readonly string[] =>
	(text[tag]?.text ?? '').split('\n').filter((line) => line.trim() !== '');

/** Whether a sentence is among the promises, in any language they are written in. */
export const hasPromised = (promises: Text, sentence: Text): boolean =>
	Object.entries(sentence).some(([tag, { text }]) => linesOf(promises, tag).includes(text));

/** Puts a sentence among the promises of one side, a line in each language, or takes it out again. */
export function promise(plan: Plan, side: Promising, sentence: Text, isPromised: boolean): Change {
	const promises = plan.programme[side];
	const next = Object.fromEntries(
		Object.entries(sentence).map(([tag, { text, state }]) => {
			const others = linesOf(promises, tag).filter((line) => line !== text);
			const lines = isPromised ? [...others, text] : others;
			const before = promises[tag]?.state;
			return [
				tag,
				lines.length
					? { text: lines.join('\n'), state: before === 'machine' || state === 'machine' ? 'machine' : state }
					: undefined
			] as const;
		})
	);
	return editRecord(
		plan,
		'promise',
		'programme',
		Object.fromEntries(Object.entries(next).map(([tag, words]) => [`${side}.${tag}`, words]))
	);
}

/** The right to complain has been shown and listened to. */
export const complaintTold = (plan: Plan, isTold: boolean): Change =>
	editProgramme(plan, { complaintShown: isTold ? true : undefined });

/**
 * Agreed, or not agreed, and locked. Not an electronic signature. Where something is missing it does not apply. To be
 * run as lasting.
 */
export function lockAgreement(plan: Plan, id: AgreementId, lock: NewRevision): Change {
	const found = plan.agreements[id];
	if (!found || agreementGaps(plan, found).length) return nothing;
	return combine(plan, 'lockAgreement', [
		(now) =>
			editRecord(now, 'lockAgreement', id, {
				agrees: found.disagreed !== true,
				complaintExplained: true,
				day: lock.day
			}),
		(now) => lockRevision(now, { ...lock, agreement: id })
	]);
}
