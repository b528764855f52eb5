import type { Card, Plan } from '../plan.ts';
import * as agreement from './checks/agreement.ts';
import * as elements from './checks/elements.ts';
import * as goals from './checks/goals.ts';
import * as norwegian from './checks/norwegian.ts';
import * as practice from './checks/practice.ts';
import * as process from './checks/process.ts';
import type { Finding, Outcome, Why } from './finding.ts';
import { LAW_RULES, type LawRule, type LawRules, type RuleId } from './lawRules.ts';
import { LAW_SETTINGS, type LawSettings } from './LawSettings.ts';
import { PlanView } from './PlanView.ts';

const CHECKS: Readonly<Record<RuleId, (view: PlanView) => Outcome>> = {
	'R01-sluttmaal': goals.mainGoal,
	'R02-track-fits': goals.trackFits,
	'R03-norskmaal': norwegian.fourLevels,
	'R04-norskmaal-min': norwegian.leastLevel,
	'R05-longterm': goals.longTermGoal,
	'R06-norsk-scope': norwegian.norwegianExtent,
	'R07-society': norwegian.society,
	'R08-duration': goals.duration,
	'R09-work-edu': elements.workOrEducation,
	'R10-why': elements.reasons,
	'R11-life-skills': elements.lifeSkills,
	'R12-parents': elements.parents,
	'R13-fifteen': elements.fifteenHours,
	'R14-complaint': agreement.complaint,
	'R15-mapping': process.mapping,
	'R16-guidance': process.guidance,
	'R17-together': process.together,
	'R18-review': process.review,
	'R19-contract': agreement.contract,
	'R20-prior': process.prior,
	'R21-rkv': process.realkompetanse,
	'R22-fulltime': elements.fullTime,
	'R23-disagreement': agreement.disagreement,
	'R24-who-when': practice.whoAndWhen,
	'R25-own-words': practice.ownWords,
	'R26-sharing': practice.sharing,
	'R27-private': practice.privateCards
};

export interface LawQuestion {
	/** `YYYY-MM-DD`. */
	readonly today: string;
	readonly settings?: Partial<LawSettings>;
	/** Other rules than those in force when this was made. */
	readonly rules?: LawRules;
}

/**
 * What the law asks of a plan and what of it is there, rule by rule in the order of the rules. It is a help to whoever
 * writes the plan: it is not the decision (vedtak), and says nothing of whether what is there is good.
 */
export function checkLaw(plan: Plan, question: LawQuestion): readonly Finding[] {
	const { today, rules = LAW_RULES } = question;
	const settings = { ...LAW_SETTINGS, ...question.settings };
	const viewOf = (one: Plan) => new PlanView(one, today, rules, settings);
	const view = viewOf(plan);
	const open = viewOf(withoutPrivate(plan));
	return rules.rules.map((rule) => {
		const found = findingOf(rule, view);
		return leansOnPrivate(rule, found, open) ? { ...found, note: PRIVATE } : found;
	});
}

const PRIVATE: Why = { code: 'private-text', facts: {} };
const withoutPrivate = (plan: Plan): Plan => ({
	...plan,
	cards: Object.fromEntries(
		(Object.values(plan.cards) as Card[]).filter((card) => !card.private).map((card) => [card.id, card])
	)
});

/** What the law asks is there only on a private card, which no text for the case system says. */
const leansOnPrivate = (rule: LawRule, { status }: Finding, open: PlanView): boolean =>
	rule.level === 'must' &&
	(status === 'ok' || status === 'warn') &&
	findingOf(rule, open).status === 'missing';

function findingOf(rule: LawRule, view: PlanView): Finding {
	if (view.settings.off.includes(rule.id))
		return { rule: rule.id, status: 'off', why: { code: 'switched-off', facts: {} } };
	if (!rule.for.includes(view.track.scheme)) {
		const code = view.programme.track === undefined ? 'track-unset' : 'not-in-track';
		return { rule: rule.id, status: 'na', why: { code, facts: {} } };
	}
	const { status, code, facts = {}, place = rule.place } = CHECKS[rule.id](view);
	const why = { code, facts };
	return status === 'na' ? { rule: rule.id, status, why } : { rule: rule.id, status, why, place };
}
