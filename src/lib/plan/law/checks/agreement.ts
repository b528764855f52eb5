/** Rights, promises and disagreement (§§ 15, 16, 46, 47). */
import { missing, notAsked, ok, type Outcome } from '../finding.ts';
import { isSaid, type PlanView } from '../PlanView.ts';

export const complaint = ({ programme }: PlanView): Outcome =>
	programme.complaintShown === true ? ok('there') : missing('complaint-unshown');

export function contract({ programme }: PlanView): Outcome {
	if (!isSaid(programme.municipalityPromises)) return missing('contract-municipality');
	return isSaid(programme.participantPromises) ? ok('there') : missing('contract-participant');
}

/** Where they do not agree the municipality decides, says why, and explains the right to complain. */
export function disagreement({ agreement }: PlanView): Outcome {
	const used =
		agreement !== undefined &&
		(agreement.disagreed === true || agreement.agrees === false || isSaid(agreement.decides));
	if (!used) return notAsked('disagreement-none');
	if (!isSaid(agreement.reason)) return missing('disagreement-reason');
	return agreement.complaintExplained === true ? ok('there') : missing('disagreement-complaint');
}
