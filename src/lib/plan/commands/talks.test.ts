import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPlan, drawingOf } from '#tests/support/aPlan.ts';
import {
	ALL_PLACES,
	type Change,
	type Plan,
	type Revision,
	type RevisionId,
	addCard,
	addPerson,
	addRecord,
	applyChange,
	binCard,
	checkLaw,
	closeReview,
	compareRevisions,
	decide,
	differsFromNewest,
	editCard,
	editHead,
	editRecord,
	hasPromised,
	isNothing,
	hasThreeGains,
	isSame,
	lockAgreement,
	lockRevision,
	moveCard,
	needsGuidance,
	newestRevision,
	nextReviewDay,
	openAgreement,
	openReview,
	planAsText,
	planOfRevision,
	promise,
	removeRecord,
	restoreRevision,
	reviewCards,
	revisionsOf,
	sayOf
} from '../index.ts';

const DAY = '2026-11-22';
const said = (nb: string) => ({ nb: { text: nb, state: 'own' as const } });
const after = (plan: Plan, ...changes: ((plan: Plan) => Change)[]): Plan =>
	changes.reduce((now, command) => applyChange(now, command(now)), plan);
const locking =
	(id: RevisionId, day = DAY) =>
	(plan: Plan): Change =>
		lockRevision(plan, { id, day, present: ['participant', 'adviser'], reason: said('Enige') });
const road = aPlan({ 'min-vei/steg': ['a', 'b', 'c'], 'meg/god': ['Synge', 'Lage mat'] });
const id = 'card:min-vei/steg.1';

const aDeed = fc.record({
	verb: fc.constantFrom('add', 'move', 'bin', 'word', 'done', 'day', 'person'),
	which: fc.nat(30),
	place: fc.constantFrom(...ALL_PLACES),
	index: fc.nat(3)
});
function doing(plan: Plan, deeds: readonly { verb: string; which: number; place: string; index: number }[]) {
	return deeds.reduce((now, { verb, which, place, index }, number) => {
		const cards = Object.keys(now.cards).sort();
		const card = cards[which % cards.length] as `card:${string}`;
		const change = {
			add: () =>
				addCard(now, { id: `card:n${number}-${cards.length}`, place, text: said('ny'), author: 'adviser' }),
			move: () => moveCard(now, card, place, index),
			bin: () => binCard(now, card),
			word: () => editCard(now, card, { 'text.nb': { text: `w${which}`, state: 'own' } }, 'adviser'),
			done: () => editCard(now, card, { status: 'done' }, 'participant'),
			day: () => editCard(now, card, { to: '2027-01-01' }, 'participant'),
			person: () =>
				addPerson(now, { id: `person:${number}`, role: 'friend', ring: 'near', label: said('x'), does: {} })
		}[verb]!();
		return applyChange(now, change);
	}, plan);
}
const plans = fc.array(aDeed, { maxLength: 12 }).map((deeds) => doing(road, deeds));

describe('a revision', () => {
	it('holds the plan as it was, whatever comes after', () => {
		fc.assert(
			fc.property(plans, fc.array(aDeed, { maxLength: 6 }), (plan, later) => {
				const locked = doing(after(plan, locking('revision:1')), later);
				expect(planOfRevision(locked.revisions['revision:1']!)).toEqual({ ...plan, revisions: {} });
			}),
			{ numRuns: 50 }
		);
	});
	it('is the same text for the same plan, and holds no revision inside', () => {
		const again = after(road, locking('revision:1'), locking('revision:2'));
		const [second, first] = revisionsOf(again);
		expect(second?.number).toBe(2);
		expect(second?.content).toBe(first?.content);
		expect(differsFromNewest(again)).toBe(false);
		expect(differsFromNewest(after(again, (now) => binCard(now, id)))).toBe(true);
	});
	it('is never changed, taken away or written over', () => {
		const locked = after(road, locking('revision:1'));
		const record: Revision = { ...locked.revisions['revision:1']!, day: '2020-01-01' };
		for (const change of [
			locking('revision:1')(locked),
			editRecord(locked, 'x', 'revision:1', { day: '2020-01-01' }),
			removeRecord(locked, 'x', 'revision:1'),
			addRecord(locked, 'x', record)
		])
			expect(isNothing(change)).toBe(true);
	});
	it('that is damaged is turned away with a reason', () => {
		const locked = after(road, locking('revision:1')).revisions['revision:1']!;
		const codes = ['', '{', 'null', '{"head":1}'].map((content) => {
			try {
				planOfRevision({ ...locked, content });
			} catch (error) {
				return (error as { code?: string }).code;
			}
			return 'none';
		});
		expect(codes).toEqual(['damaged', 'damaged', 'damaged', 'wrong-value']);
	});
});

describe('comparing', () => {
	it('finds nothing between a plan and itself', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				expect(isSame(compareRevisions(plan, plan))).toBe(true);
			})
		);
	});
	it('tells each card at most once in each list, and every difference on a card', () => {
		fc.assert(
			fc.property(plans, plans, (before, later) => {
				const told = compareRevisions(before, later);
				for (const list of Object.values(told) as { id?: string; after?: { id: string } }[][]) {
					const ids = list.map((one) => one.id ?? one.after?.id);
					expect(new Set(ids).size).toBe(ids.length);
				}
				const visible = (plan: Plan) => Object.values(plan.cards).filter((card) => !card.binned);
				expect(told.added.length - told.removed.length).toBe(visible(later).length - visible(before).length);
				for (const card of visible(later)) {
					const was = before.cards[card.id];
					if (!was || was.binned) expect(told.added).toContain(card);
					else if (
						planAsText({ ...later, cards: { x: was } as never }) !==
						planAsText({ ...later, cards: { x: card } as never })
					)
						if (was.place !== card.place || was.to !== card.to)
							expect(told.moved.map((one) => one.after)).toContain(card);
				}
			}),
			{ numRuns: 100 }
		);
	});
	it('names a card that changed place, order or date as moved once', () => {
		const later = after(
			road,
			(now) => moveCard(now, 'card:min-vei/steg.3', 'min-vei/steg', 0),
			(now) => moveCard(now, 'card:meg/god.1', 'meg/viktig', 0),
			(now) => editCard(now, id, { to: '2027-01-01' }, 'adviser')
		);
		expect(compareRevisions(road, later).moved.map(({ after: card, how }) => [card.id, how])).toEqual([
			['card:meg/god.1', 'place'],
			['card:min-vei/steg.3', 'order'],
			[id, 'date']
		]);
	});
	it('tells what was added, thrown, finished, stopped and said otherwise', () => {
		const later = after(
			road,
			(now) => addCard(now, { id: 'card:new', place: 'meg/fri', text: said('ny'), author: 'adviser' }),
			(now) => binCard(now, 'card:meg/god.2'),
			(now) => editCard(now, id, { status: 'done' }, 'adviser'),
			(now) => editCard(now, 'card:min-vei/steg.2', { status: 'stopped' }, 'adviser'),
			(now) => editCard(now, 'card:min-vei/steg.3', { 'text.nb': { text: 'd', state: 'own' } }, 'adviser')
		);
		const told = compareRevisions(road, later);
		expect(told.added.map((card) => card.id)).toEqual(['card:new']);
		expect(told.removed.map((card) => card.id)).toEqual(['card:meg/god.2']);
		expect(told.done.map((pair) => pair.after.id)).toEqual([id]);
		expect(told.stopped.map((pair) => pair.after.id)).toEqual(['card:min-vei/steg.2']);
		expect(told.reworded.map((pair) => pair.after.id)).toEqual(['card:min-vei/steg.3']);
		expect(told.moved).toEqual([]);
	});
});

describe('restoring', () => {
	const how = {
		ids: ['revision:before', 'revision:after'] as const,
		day: DAY,
		present: [],
		before: said('Før'),
		reason: said('Hentet tilbake')
	};
	it('makes the boards as they were, locks them, and loses nothing', () => {
		fc.assert(
			fc.property(plans, fc.array(aDeed, { minLength: 1, maxLength: 8 }), (plan, later) => {
				const locked = after(plan, locking('revision:1'));
				const now = doing(locked, later);
				const back = after(now, (here) => restoreRevision(here, here.revisions['revision:1']!, how));
				expect(drawingOf(back)).toEqual(drawingOf(plan));
				expect(isSame(compareRevisions(plan, back))).toBe(true);
				expect(back.people).toEqual(plan.people);
				for (const card of Object.keys(now.cards)) expect(Object.keys(back.cards)).toContain(card);
				expect(newestRevision(back)?.id).toBe('revision:after');
				expect(planOfRevision(newestRevision(back)!)).toEqual({ ...back, revisions: {} });
				const kept = back.revisions['revision:before'];
				expect(kept !== undefined).toBe(differsFromNewest(now));
				if (kept) expect(planOfRevision(kept)).toEqual({ ...now, revisions: {} });
			}),
			{ numRuns: 60 }
		);
	});
	it('leaves alone what was agreed and what the plan is called', () => {
		const now = after(
			road,
			locking('revision:1'),
			(here) => editHead(here, { alias: 'Sol' }),
			(here) => addRecord(here, 'x', { id: 'review:1', day: DAY } as never)
		);
		const back = after(now, (here) => restoreRevision(here, here.revisions['revision:1']!, how));
		expect(back.head.alias).toBe('Sol');
		expect(back.reviews['review:1']?.day).toBe(DAY);
	});
});

describe('a review', () => {
	const begun = after(road, (now) => addRecord(now, 'x', { id: 'review:1', day: DAY } as never));
	const about = { review: 'review:1', card: id, hand: 'adviser' } as const;

	it('opens on what goes on, and keeps what it puts an end to', () => {
		const plan = after(begun, (now) => editCard(now, 'card:min-vei/steg.2', { status: 'done' }, 'adviser'));
		expect(reviewCards(plan, openReview(plan)).map((card) => card.id)).toEqual([id, 'card:min-vei/steg.3']);
		const ended = after(plan, (now) => decide(now, { ...about, then: 'finish' }));
		expect(ended.cards[id]?.status).toBe('done');
		expect(reviewCards(ended, openReview(ended)).map((card) => card.id)).toContain(id);
		expect(after(ended, (now) => decide(now, { ...about, then: 'keep' })).cards[id]?.status).toBe('doing');
		expect(after(ended, (now) => decide(now, { ...about, then: 'stop' })).cards[id]?.status).toBe('stopped');
	});
	it('takes the participant’s face before that of staff', () => {
		expect(isNothing(sayOf(begun, 'review:1', id, { staff: 'good' }))).toBe(true);
		const own = after(begun, (now) => sayOf(now, 'review:1', id, { own: 'middle' }));
		expect(isNothing(sayOf(own, 'review:1', id, { staff: 'good' }))).toBe(false);
	});
	it('ends with a day in the plan and a revision, and is then over', () => {
		const next = nextReviewDay(DAY);
		const lock = { id: 'revision:1', day: DAY, present: [], reason: said('x') } as const;
		const closed = after(begun, (now) => closeReview(now, { review: 'review:1', next, lock }));
		expect([closed.head.nextMeeting, closed.reviews['review:1']?.next]).toEqual([next, next]);
		expect(planOfRevision(newestRevision(closed)!).head.nextMeeting).toBe(next);
		expect(openReview(closed)).toBeUndefined();
	});
	it('does not hold on to its day when somebody sets a nearer one', () => {
		const lock = { id: 'revision:1', day: DAY, present: [], reason: said('x') } as const;
		const closed = after(begun, (now) => closeReview(now, { review: 'review:1', next: '2072-02-17', lock }));
		const meeting = (plan: Plan) =>
			checkLaw({ ...plan, programme: { ...plan.programme, track: 'intro-14-work' } }, { today: DAY }).find(
				({ rule }) => rule === 'R18-review'
			);
		expect(meeting(closed)).toMatchObject({ status: 'warn', why: { facts: { day: '2072-02-17' } } });
		const moved = after(closed, (now) => editHead(now, { nextMeeting: '2026-12-10' }));
		expect(meeting(moved)).toMatchObject({ status: 'ok', why: { facts: { day: '2026-12-10' } } });
	});
	it('comes again after three months, or after one when life has changed', () => {
		expect(nextReviewDay('2026-11-30')).toBe('2027-02-28');
		expect(nextReviewDay('2026-12-31', true)).toBe('2027-01-31');
	});
	it('knows a placement, and whether guidance lies ahead', () => {
		const card = road.cards[id]!;
		expect([hasThreeGains({ ...card, concept: 'work.cook' }), hasThreeGains(card)]).toEqual([true, false]);
		expect(needsGuidance(road, DAY)).toBe(true);
		const ahead = after(road, (now) =>
			editCard(now, id, { concept: 'edu.counsellor', to: '2027-01-01' }, 'adviser')
		);
		expect(needsGuidance(ahead, DAY)).toBe(false);
		expect(needsGuidance(ahead, '2027-02-01')).toBe(true);
	});
});

describe('an agreement', () => {
	const lock = { id: 'revision:1', day: DAY, present: ['participant'], reason: said('Enige') } as const;
	const begin = (fields: object) =>
		after(road, (now) =>
			addRecord(now, 'x', { id: 'agreement:1', day: DAY, kind: 'plan', ...fields } as never)
		);
	const told = (plan: Plan) => editRecord(plan, 'x', 'programme', { complaintShown: true });
	const mark = { participantMark: { kind: 'drawn-name' } };
	const tryLock = (fields: object) =>
		after(begin(fields), told, (now) => lockAgreement(now, 'agreement:1', lock));

	it('is locked with a name, once the right to complain is told', () => {
		const plan = tryLock({ disagreed: false, ...mark });
		expect(plan.agreements['agreement:1']).toMatchObject({ agrees: true, complaintExplained: true });
		expect(newestRevision(plan)?.agreement).toBe('agreement:1');
		expect(openAgreement(plan)).toBeUndefined();
		expect(isNothing(editRecord(plan, 'x', 'agreement:1', { witness: true }))).toBe(true);
		expect(isNothing(lockAgreement(begin({ disagreed: false, ...mark }), 'agreement:1', lock))).toBe(true);
	});
	it('takes an own mark only with a witness', () => {
		const own = { disagreed: false, participantMark: { kind: 'own-mark' } };
		expect(newestRevision(tryLock(own))).toBeUndefined();
		expect(newestRevision(tryLock({ ...own, witness: true }))).toBeDefined();
	});
	it('can be a no, with the reason of the municipality and no name', () => {
		expect(newestRevision(tryLock({ disagreed: true }))).toBeUndefined();
		const plan = tryLock({ disagreed: true, reason: said('Norsk først') });
		expect(plan.agreements['agreement:1']?.agrees).toBe(false);
	});
	it('keeps promises as lines in both languages', () => {
		const sentence = { ...said('Jeg kommer'), ti: { text: 'ክመጽእ እየ', state: 'machine' as const } };
		const plan = after(
			road,
			(now) => promise(now, 'participantPromises', said('Jeg øver'), true),
			(now) => promise(now, 'participantPromises', sentence, true)
		);
		expect(plan.programme.participantPromises.nb?.text).toBe('Jeg øver\nJeg kommer');
		expect(hasPromised(plan.programme.participantPromises, sentence)).toBe(true);
		const less = after(plan, (now) => promise(now, 'participantPromises', sentence, false));
		expect(less.programme.participantPromises).toEqual(said('Jeg øver'));
	});
});
