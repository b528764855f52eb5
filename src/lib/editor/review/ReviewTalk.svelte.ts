import {
	type Card,
	type CardId,
	type Decision,
	type FieldValue,
	type Review,
	type ReviewItem,
	addRecord,
	closeReview,
	decide,
	editRecord,
	layGuidance,
	needsGuidance,
	nextReviewDay,
	nextRevisionNumber,
	openReview,
	reviewCards,
	sayOf
} from '#lib/plan/index.ts';
import { type App, type OpenPlan, newId } from '#lib/session/index.ts';
import { presentToday } from '../versions/presentToday.ts';
import { textOf } from '../versions/textOf.ts';

export type LifeChange = NonNullable<Review['change']>;

/**
 * The talk about how it goes: one card at a time, then the end. What is said is kept at once, so that the talk can be
 * left and taken up again where it was.
 */
export class ReviewTalk {
	readonly #open: OpenPlan;
	readonly #app: Pick<App, 'today' | 'law'>;
	/** A card, the end, or nothing: before the first card. */
	#at = $state<CardId | 'end'>();
	#next = $state<string>();
	#guidance = $state<CardId>();
	#closed = $state<number>();

	constructor(open: OpenPlan, app: Pick<App, 'today' | 'law'>) {
		this.#open = open;
		this.#app = app;
	}

	get review(): Review | undefined {
		return openReview(this.#open.session.plan);
	}
	get cards(): readonly Card[] {
		return reviewCards(this.#open.session.plan, this.review);
	}
	get card(): Card | undefined {
		return this.cards.find(({ id }) => id === this.#at);
	}
	get isAtEnd(): boolean {
		return this.#at === 'end';
	}
	/** The number of the card that is on the table, from 0. */
	get number(): number {
		return this.cards.findIndex(({ id }) => id === this.#at);
	}
	itemOf(card: CardId): ReviewItem {
		return this.review?.items[card] ?? {};
	}
	/** Nothing has been decided about it yet. */
	isOpen(card: CardId): boolean {
		return this.itemOf(card).then === undefined;
	}
	/** The number of the version that this review has locked. */
	get closed(): number | undefined {
		return this.#closed;
	}
	get nextNumber(): number {
		return nextRevisionNumber(this.#open.session.plan);
	}

	/** Begins, or goes on at the first card that nobody has decided about. */
	begin(): void {
		this.#record();
		const first = this.cards.find(({ id }) => this.isOpen(id));
		this.#at = first?.id ?? 'end';
	}
	go(to: CardId | 'end'): void {
		this.#at = to;
	}
	step(by: 1 | -1): void {
		this.#at = this.cards[this.number + by]?.id ?? (by > 0 ? 'end' : this.#at);
	}

	say(card: CardId, said: ReviewItem): void {
		const { session } = this.#open;
		const review = this.#record();
		session.run(sayOf(session.plan, review, card, said));
	}
	decide(card: CardId, then: Decision): void {
		const { session } = this.#open;
		const review = this.#record();
		session.run(decide(session.plan, { review, card, then, hand: session.hand }));
	}
	/** What changed in life; a second tap takes it back. */
	change(change: LifeChange): void {
		this.#edit({ change: this.review?.change === change ? undefined : change });
	}
	write(tag: string, words: FieldValue | undefined): void {
		this.#edit({ [`words.${tag}`]: words });
	}

	/** The day that is proposed, or the one that was chosen. */
	get next(): string {
		const { today, law } = this.#app;
		const isLifeChanged = this.review?.change !== undefined;
		return this.#next ?? nextReviewDay(today.date, isLifeChanged, law.settings.reviewMonths);
	}
	set next(day: string) {
		this.#next = day;
	}

	get needsGuidance(): boolean {
		return needsGuidance(this.#open.session.plan, this.#app.today.date);
	}
	get hasLaidGuidance(): boolean {
		return this.#guidance !== undefined;
	}
	/** One more talk with a career guide on the road, on the day of the next review. */
	layGuidance(): void {
		const { session, words } = this.#open;
		const id = newId('card');
		const talk = { id, text: words.textOfConcept('edu.counsellor'), day: this.next, done: false };
		const card = layGuidance(session.plan, [talk]);
		if (session.run(card)) this.#guidance = id;
	}

	close(): void {
		const { session, words } = this.#open;
		const { date: day } = this.#app.today;
		const number = this.nextNumber;
		const lock = {
			id: newId('revision'),
			day,
			present: presentToday(session.plan, day),
			reason: textOf(words.of('talk:reason.reviewed'))
		};
		const review = this.#record();
		const change = closeReview(session.plan, { review, next: this.next, lock });
		if (session.run(change, { lasting: true })) this.#closed = number;
	}

	#edit(fields: Readonly<Record<string, FieldValue | undefined>>): void {
		const { session } = this.#open;
		const review = this.#record();
		session.run(editRecord(session.plan, 'editReview', review, fields));
	}
	/** The review that is going on; begun where there is none. That it began is nothing to take back. */
	#record(): Review['id'] {
		const { session } = this.#open;
		if (this.review) return this.review.id;
		const { date: day } = this.#app.today;
		const id = newId('review');
		const review: Review = { id, day, present: presentToday(session.plan, day), items: {}, words: {} };
		session.run(addRecord(session.plan, 'addReview', review), { lasting: true });
		return id;
	}
}
