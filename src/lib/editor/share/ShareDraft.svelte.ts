import { SvelteSet } from 'svelte/reactivity';
import type { Key } from '#lib/i18n/index.ts';
import {
	type CardId,
	type RECIPIENTS,
	SHARING_LAW,
	type Share,
	type ShareLack,
	type Text,
	addShare,
	basisFor,
	proposedCards,
	proposesWeek,
	shareLacks
} from '#lib/plan/index.ts';
import { type GuidanceSession, type PlanWords, newId } from '#lib/session/index.ts';

export type Recipient = (typeof RECIPIENTS)[number];
export const PURPOSES = ['placement', 'guidance', 'help', 'followUp'] as const;
type Purpose = (typeof PURPOSES)[number];

/** The purpose that each recipient most often has. */
const USUAL: Readonly<Partial<Record<Recipient, Purpose>>> = {
	employer: 'placement',
	'career-centre': 'guidance',
	county: 'guidance',
	volunteer: 'help',
	family: 'help'
};

/** A share while two people talk about it. Nothing is noted before it is whole and saved. */
export class ShareDraft {
	readonly #session: GuidanceSession;
	readonly #words: PlanWords;
	readonly #today: string;
	readonly #id = newId('share');
	#to = $state<Recipient>();
	#basis = $state<Share['basis']>('consent');
	readonly #cards = new SvelteSet<CardId>();
	week = $state(false);
	purpose = $state<Purpose>();
	until = $state<string>();
	explainedIn = $state<string>();
	isInformed = $state(false);
	questions = $state('');
	#isTried = $state(false);

	constructor(session: GuidanceSession, words: PlanWords, today: string) {
		this.#session = session;
		this.#words = words;
		this.#today = today;
	}

	get to(): Recipient | undefined {
		return this.#to;
	}
	/** Whom it is for decides what is proposed; the people in the room choose. */
	set to(to: Recipient | undefined) {
		this.#to = to;
		if (!to) return;
		this.#basis = basisFor(to);
		this.#cards.clear();
		for (const { id } of proposedCards(this.#session.plan, to)) this.#cards.add(id);
		this.week = proposesWeek(to);
		this.purpose = USUAL[to] ?? 'followUp';
	}
	get basis(): Share['basis'] {
		return this.#basis;
	}
	set basis(basis: Share['basis']) {
		this.#basis = basis;
	}
	get cards(): ReadonlySet<CardId> {
		return this.#cards;
	}
	toggle(card: CardId): void {
		if (!this.#cards.delete(card)) this.#cards.add(card);
	}

	/** What still lacks, once somebody has tried to save. */
	get lacks(): readonly ShareLack[] {
		const share = this.#share();
		return this.#isTried && share ? shareLacks(this.#session.plan, share, this.#today) : [];
	}

	/** Notes the share. Says whether it was whole. */
	save(): boolean {
		this.#isTried = true;
		const share = this.#share();
		return share !== undefined && this.#session.run(addShare(this.#session.plan, share));
	}

	#share(): Share | undefined {
		if (!this.#to) return undefined;
		const isLaw = this.#basis === 'law';
		const { questions, until, explainedIn } = this;
		return {
			id: this.#id,
			to: this.#to,
			basis: this.#basis,
			cards: [...this.#cards],
			...(this.week && { week: true }),
			purpose: this.purpose ? this.#textOf(`share:purposes.${this.purpose}`) : {},
			day: this.#today,
			...(until !== undefined && { until }),
			...(isLaw && { law: SHARING_LAW }),
			...(isLaw && this.isInformed && { informed: true }),
			...(!isLaw && explainedIn !== undefined && { explainedIn }),
			questions: questions.trim()
				? { [this.#words.norwegian]: { text: questions.trim(), state: 'own' } }
				: {},
			reply: {},
			by: 'adviser'
		};
	}

	#textOf(key: Key): Text {
		return Object.fromEntries(this.#words.of(key).map(({ lang, text, state }) => [lang, { text, state }]));
	}
}
