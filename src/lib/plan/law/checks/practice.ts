/** Good practice: who does what when, own words, sharing, private cards. Holds for every plan. */
import { missing, notAsked, ok, type Outcome } from '../finding.ts';
import type { PlanView } from '../PlanView.ts';
import type { Share } from '../../talks.ts';

export function whoAndWhen({ steps }: PlanView): Outcome {
	if (!steps.length) return notAsked('steps-none');
	const open = steps.filter(({ who, to }) => !who.length || to === undefined);
	return open.length ? missing('steps-open', { number: open.length }) : ok('there');
}

export function ownWords({ goals, steps }: PlanView): Outcome {
	const isOwn = ({ author }: { author: string }): boolean => author === 'participant';
	if (!goals.some(isOwn)) return { ...missing('own-goal'), place: { board: 'min-vei', zone: 'stjerne' } };
	return steps.some(isOwn) ? ok('there') : missing('own-step');
}

const heldShares = ({ plan }: PlanView): Share[] =>
	(Object.values(plan.shares) as Share[]).filter(({ withdrawn }) => withdrawn === undefined);

export function sharing(view: PlanView): Outcome {
	const shares = heldShares(view);
	if (!shares.length) return ok('share-none');
	const consents = shares.filter(({ basis }) => basis === 'consent');
	if (consents.some(({ until }) => until === undefined)) return missing('share-no-end');
	if (consents.some(({ explainedIn }) => explainedIn === undefined)) return missing('share-unexplained');
	if (shares.some(({ basis, informed }) => basis === 'law' && informed !== true))
		return missing('share-uninformed');
	return ok('there');
}

export function privateCards(view: PlanView): Outcome {
	const shares = heldShares(view);
	if (!shares.length) return ok('share-none');
	const { cards: lying } = view.plan;
	const shown = shares.some(({ cards }) => cards.some((id) => lying[id]?.private && !lying[id].binned));
	return shown ? missing('private-shared') : ok('there');
}
