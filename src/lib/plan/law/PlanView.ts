import { placeOf } from '../boards/boards.ts';
import type { Card, Plan, Text } from '../plan.ts';
import { cardsAt } from '../queries/cardsAt.ts';
import type { Agreement } from '../talks.ts';
import type { LawRules, TrackFacts } from './lawRules.ts';
import type { LawSettings } from './LawSettings.ts';

/** Spaces, controls and every sign without a shape. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Whether anybody has written anything that can be seen, in any language. */
export const isSaid = (text: Text): boolean =>
	Object.values(text).some((words) => words.text.replace(UNSEEN, '') !== '');

const UPPER_SECONDARY: readonly (string | undefined)[] = ['upper-secondary', 'higher'];

/** A plan as the rules look at it. */
export class PlanView {
	readonly plan: Plan;
	readonly today: string;
	readonly rules: LawRules;
	readonly settings: LawSettings;
	readonly track: TrackFacts;

	constructor(plan: Plan, today: string, rules: LawRules, settings: LawSettings) {
		this.plan = plan;
		this.today = today;
		this.rules = rules;
		this.settings = settings;
		this.track = rules.tracks[plan.programme.track ?? 'free'];
	}

	get programme() {
		return this.plan.programme;
	}
	/** The goals of the programme: a flag without a kind is one. */
	get mainGoals(): readonly Card[] {
		return cardsAt(this.plan, placeOf('min-vei', 'maal')).filter(
			({ role }) => role === undefined || role === 'sluttmaal'
		);
	}
	get stars(): readonly Card[] {
		return cardsAt(this.plan, placeOf('min-vei', 'stjerne'));
	}
	/** Long-term goals: a star without a kind is one, a dream is not. */
	get longTermGoals(): readonly Card[] {
		return this.stars.filter(({ role }) => role === undefined || role === 'longterm');
	}
	get goals(): readonly Card[] {
		return [...cardsAt(this.plan, placeOf('min-vei', 'maal')), ...this.stars];
	}
	get steps(): readonly Card[] {
		return cardsAt(this.plan, placeOf('min-vei', 'steg'));
	}
	get hasElements(): boolean {
		return cardsAt(this.plan, placeOf('min-vei', 'elementer')).length > 0;
	}
	/** The programme's elements of these kinds that have not been stopped. */
	elements(...kinds: readonly string[]): readonly Card[] {
		return cardsAt(this.plan, placeOf('min-vei', 'elementer')).filter(
			({ role, status }) => kinds.includes(role ?? '') && status !== 'stopped'
		);
	}
	get ladder(): readonly Card[] {
		return cardsAt(this.plan, placeOf('min-vei', 'stige'));
	}
	mapped(zone: string): readonly Card[] {
		return cardsAt(this.plan, placeOf('jeg-kan', zone));
	}
	/** What was agreed last about the plan itself. */
	get agreement(): Agreement | undefined {
		return (Object.values(this.plan.agreements) as Agreement[])
			.filter(({ kind }) => kind === 'plan')
			.sort((one, other) => (one.day < other.day ? -1 : 1))
			.at(-1);
	}
	/** Unknown schooling is what the track is made for. */
	get hasUpperSecondary(): boolean {
		const { education } = this.programme;
		return education === undefined ? this.track.upperSecondary === true : UPPER_SECONDARY.includes(education);
	}
}
