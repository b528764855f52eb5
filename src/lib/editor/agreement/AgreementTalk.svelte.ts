import {
	type Agreement,
	type FieldValue,
	type Mark,
	type Session,
	addRecord,
	agreementGaps,
	combine,
	editRecord,
	lockAgreement,
	nextRevisionNumber,
	openAgreement
} from '#lib/plan/index.ts';
import { type App, type OpenPlan, newId } from '#lib/session/index.ts';
import { presentToday } from '../versions/presentToday.ts';
import { textOf } from '../versions/textOf.ts';

export const PARTS = ['goals', 'contract', 'rights', 'talk', 'answer', 'names', 'lock'] as const;
export type Part = (typeof PARTS)[number];
/** What is the participant's own part of it, and goes on their screen. */
const FOR_PARTICIPANT: readonly Part[] = ['goals', 'contract', 'rights', 'answer', 'names'];

/**
 * The talk that ends in a locked version. What is said on the way is kept in the plan at once, so that going back or
 * away loses nothing; and outside undo, so that nobody takes half of an agreement back on a board.
 */
export class AgreementTalk {
	readonly #open: OpenPlan;
	readonly #app: Pick<App, 'today'>;
	#part = $state<Part>('goals');
	#locked = $state<number>();

	constructor(open: OpenPlan, app: Pick<App, 'today'>) {
		this.#open = open;
		this.#app = app;
	}

	get parts(): readonly Part[] {
		return this.#open.session.view === 'participant' ? FOR_PARTICIPANT : PARTS;
	}
	get part(): Part {
		return this.parts.includes(this.#part) ? this.#part : 'goals';
	}
	set part(part: Part) {
		this.#part = part;
	}
	get number(): number {
		return this.parts.indexOf(this.part);
	}
	/** The part so many steps on; nothing beyond the last and before the first. */
	after(steps: 1 | -1): Part | undefined {
		return this.parts[this.number + steps];
	}

	get agreement(): Agreement | undefined {
		return openAgreement(this.#open.session.plan);
	}
	get gaps() {
		return agreementGaps(this.#open.session.plan, this.agreement);
	}
	get nextNumber(): number {
		return nextRevisionNumber(this.#open.session.plan);
	}
	/** The number of the version that this talk has locked. */
	get locked(): number | undefined {
		return this.#locked;
	}
	get day(): string {
		return this.#app.today.date;
	}

	say(fields: Readonly<Record<string, FieldValue | undefined>>): void {
		const { session } = this.#open;
		const id = this.agreement?.id ?? newId('agreement');
		session.run(
			combine(session.plan, 'editAgreement', [
				(now) =>
					now.agreements[id] ? { verb: 'nothing', edits: [] } : addRecord(now, 'addAgreement', this.#new(id)),
				(now) => editRecord(now, 'editAgreement', id, fields)
			]),
			{ lasting: true }
		);
	}
	sign(side: 'participantMark' | 'otherMark', mark: Mark | undefined): void {
		this.say({ [side]: mark as unknown as FieldValue | undefined });
	}

	lock(): boolean {
		const { session, words } = this.#open;
		const { agreement, nextNumber: number } = this;
		if (!agreement) return false;
		const why = agreement.disagreed ? 'talk:reason.disagreed' : 'talk:reason.agreed';
		const isDone = session.run(
			lockAgreement(session.plan, agreement.id, {
				id: newId('revision'),
				day: this.day,
				present: presentToday(session.plan, this.day),
				reason: textOf(words.of(why))
			}),
			{ lasting: true }
		);
		if (isDone) this.#locked = number;
		return isDone;
	}

	#new(id: Agreement['id']): Agreement {
		const { plan } = this.#open.session;
		const meeting = (Object.values(plan.sessions) as Session[]).find(({ day }) => day === this.day);
		return {
			id,
			day: this.day,
			kind: 'plan',
			language: meeting?.language ?? plan.head.own,
			...(meeting?.interpreter && { interpreter: meeting.interpreter }),
			toldBack: [],
			wants: {},
			decides: {},
			reason: {}
		};
	}
}
