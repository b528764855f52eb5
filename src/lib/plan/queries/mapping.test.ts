import { describe, expect, it } from 'vitest';
import { aPlan, drawingOf } from '#tests/support/aPlan.ts';
import {
	type Card,
	type CardId,
	type Change,
	type Person,
	type PersonId,
	type Plan,
	applyChange,
	binCard,
	cardsOfSort,
	confirmCards,
	deedsBy,
	editCard,
	invitePerson,
	isNothing,
	lifeLine,
	mappedBefore,
	removeSort,
	sendOn,
	sortCard,
	startSort,
	takeFrom,
	takeUpLater
} from '../index.ts';

const after = (plan: Plan, ...changes: ((plan: Plan) => Change)[]): Plan =>
	changes.reduce((now, command) => applyChange(now, command(now)), plan);
const withCard = (plan: Plan, id: CardId, more: Partial<Card>): Plan => ({
	...plan,
	cards: { ...plan.cards, [id]: { ...(plan.cards[id] as Card), ...more } }
});
const withPeople = (plan: Plan, ...people: (Pick<Person, 'role' | 'ring'> & Partial<Person>)[]): Plan =>
	after(
		plan,
		...people.map((person) => (now: Plan) => {
			const id: PersonId = `person:${person.role}`;
			return invitePerson(now, { label: {}, does: {}, ...person, id });
		})
	);

describe('sorting', () => {
	const sorted = after(aPlan(), (plan) =>
		startSort(
			plan,
			{ id: 'sort:work', question: {}, scale: 'like', by: 'participant' },
			['Kokk', 'Lager', 'Butikk'].map((nb, at) => ({
				id: `card:${String(at)}` as const,
				text: { nb: { text: nb, state: 'own' as const } }
			}))
		)
	);

	it('lays the pile in order, in the participant’s hand', () => {
		expect(drawingOf(sorted)).toEqual({ 'sorter/bunke': ['Kokk', 'Lager', 'Butikk'] });
		expect(Object.values(sorted.cards).every((card) => card.author === 'participant')).toBe(true);
	});
	it('keeps two questions apart', () => {
		const two = after(
			sorted,
			(plan) => sortCard(plan, 'card:0', 'sort:work', 'a'),
			(plan) => startSort(plan, { id: 'sort:more', question: {} }, [{ id: 'card:x', text: {} }]),
			(plan) => sortCard(plan, 'card:x', 'sort:more', 'a')
		);
		expect(cardsOfSort(two, 'sort:work', 'a').map(({ id }) => id)).toEqual(['card:0']);
		expect(cardsOfSort(two, 'sort:more', 'a').map(({ id }) => id)).toEqual(['card:x']);
	});
	it('takes up again what was laid aside', () => {
		const later = after(
			sorted,
			(plan) => sortCard(plan, 'card:0', 'sort:work', 'senere'),
			(plan) => takeUpLater(plan, 'sort:work')
		);
		expect(drawingOf(later)).toEqual({ 'sorter/bunke': ['Lager', 'Butikk', 'Kokk'] });
	});
	it('sends what was chosen on to another board once, in the same hand', () => {
		const chosen = after(
			sorted,
			(plan) => sortCard(plan, 'card:2', 'sort:work', 'a'),
			(plan) => sortCard(plan, 'card:0', 'sort:work', 'a')
		);
		const send = (plan: Plan, mark: string) =>
			sendOn(
				plan,
				cardsOfSort(plan, 'sort:work', 'a').map(({ id }) => ({ from: id, id: `${id}${mark}` as const })),
				'step-two'
			);
		const sent = after(chosen, (plan) => send(plan, '-1'));
		expect(drawingOf(sent)['fem-trinn/t2/steg']).toEqual(['Butikk', 'Kokk']);
		expect(isNothing(send(sent, '-2'))).toBe(true);
	});
	it('puts the cards of a question that is taken away into the bin', () => {
		const gone = after(sorted, (plan) => removeSort(plan, 'sort:work'));
		expect(gone.sorts).toEqual({});
		expect(drawingOf(gone)).toEqual({});
	});
	it('finds on Det jeg kan the field each card belongs to', () => {
		const jobs = after(aPlan(), (plan) =>
			startSort(plan, { id: 'sort:work', question: {} }, [
				{ id: 'card:cook', concept: 'work.cook', text: {} },
				{ id: 'card:walk', concept: 'interest.walk', text: {} }
			])
		);
		const all = ['card:cook', 'card:walk'] as const;
		const sent = after(jobs, (plan) =>
			sendOn(
				plan,
				all.map((from) => ({ from, id: `${from}-2` as const })),
				'know'
			)
		);
		expect(all.map((id) => sent.cards[`${id}-2`]?.place)).toEqual(['jeg-kan/jobb', 'jeg-kan/annet']);
	});
});

describe('what is mapped already', () => {
	const plan = aPlan({ 'jeg-kan/jobb': ['Kokk', 'kokk ', 'Lager'], 'jeg-kan/skole': ['Grunnskole'] });
	const taken = after(plan, (now) => takeFrom(now, ['card:jeg-kan/jobb.1'], 'imdi', '2026-03-12'));

	it('is told with who and when, also when it is written a little otherwise', () => {
		const again = taken.cards['card:jeg-kan/jobb.2'] as Card;
		expect(mappedBefore(taken, again)).toMatchObject({ what: 'card', by: 'imdi', on: '2026-03-12' });
	});
	it('is told of a whole field that was taken over', () => {
		const other = taken.cards['card:jeg-kan/jobb.3'] as Card;
		expect(mappedBefore(taken, other)).toMatchObject({ what: 'field', by: 'imdi' });
	});
	it('is not told of what is new', () => {
		expect(mappedBefore(taken, taken.cards['card:jeg-kan/skole.1'] as Card)).toBeUndefined();
		expect(mappedBefore(plan, plan.cards['card:jeg-kan/jobb.3'] as Card)).toBeUndefined();
	});
	it('is the mapping itself when the whole board was taken over', () => {
		const all = Object.keys(plan.cards) as CardId[];
		const { programme } = after(plan, (now) => takeFrom(now, all, 'reception', '2026-02-01'));
		expect(programme).toMatchObject({ mappedBy: 'reception', mappingDone: '2026-02-01' });
		expect(taken.programme.mappedBy).toBeUndefined();
	});
	it('can be gone through by the adviser, and stays the participant’s own', () => {
		const seen = after(plan, (now) => confirmCards(now, ['card:jeg-kan/jobb.1'], 'adviser'));
		expect(seen.cards['card:jeg-kan/jobb.1']).toMatchObject({
			author: 'participant',
			confirmed: 'adviser',
			editors: []
		});
	});
});

describe('the life line', () => {
	it('runs from the first year to the last and leaves out what has no year', () => {
		const plan = aPlan({ 'jeg-kan/jobb': ['Kokk', 'Lager'], 'jeg-kan/skole': ['Skole', 'Kurs'] });
		const years: readonly (readonly [CardId, number])[] = [
			['card:jeg-kan/jobb.1', 2015],
			['card:jeg-kan/skole.1', 1998],
			['card:jeg-kan/skole.2', 2015]
		];
		const dated = after(
			plan,
			...years.map(
				([id, year]) =>
					(now: Plan) =>
						editCard(now, id, { year }, 'participant')
			)
		);
		expect(lifeLine(dated).map(({ text }) => text.nb?.text)).toEqual(['Skole', 'Kokk', 'Kurs']);
	});
});

describe('the people of a plan', () => {
	const me = { role: 'participant', ring: 'me' } as const;
	const boss = { role: 'employer', ring: 'work' } as const;

	it('do what the steps and elements say; what nobody does is told apart', () => {
		let plan = withPeople(
			aPlan({ 'min-vei/steg': ['Søke', 'Ringe', 'Ferdig'], 'min-vei/elementer': ['Praksis'] }),
			me,
			boss
		);
		plan = withCard(plan, 'card:min-vei/steg.1', { who: ['person:participant'] });
		plan = withCard(plan, 'card:min-vei/steg.3', { who: ['person:participant'], status: 'done' });
		plan = withCard(plan, 'card:min-vei/elementer.1', { who: ['person:employer', 'person:participant'] });
		const { mine, others, nobodys } = deedsBy(plan);
		const words = (cards: readonly Card[]) => cards.map(({ text }) => text.nb?.text);
		expect(words(mine)).toEqual(['Søke', 'Praksis']);
		expect(others.map(({ person, cards }) => [person.role, words(cards)])).toEqual([
			['employer', ['Praksis']]
		]);
		expect(words(nobodys)).toEqual(['Ringe']);
		expect(words(deedsBy(after(plan, (now) => binCard(now, 'card:min-vei/steg.2'))).nobodys)).toEqual([]);
	});
	it('are met once: somebody of the same part and name is not added again', () => {
		const called = (text: string) => ({ nb: { text, state: 'own' as const } });
		const plan = withPeople(aPlan(), boss);
		const second = { id: 'person:2' as const, ...boss, does: {} };
		expect(isNothing(invitePerson(plan, { ...second, label: {} }))).toBe(true);
		const one = after(plan, (now) => invitePerson(now, { ...second, label: called('Kari') }));
		expect(Object.keys(one.people)).toHaveLength(2);
		expect(isNothing(invitePerson(one, { ...second, id: 'person:3', label: called(' kari') }))).toBe(true);
	});
	it('who are children never interpret', () => {
		const child = { id: 'person:c' as const, ring: 'near' as const, child: true, label: {}, does: {} };
		expect(isNothing(invitePerson(aPlan(), { ...child, role: 'interpreter' }))).toBe(true);
		expect(isNothing(invitePerson(aPlan(), { ...child, role: 'family' }))).toBe(false);
	});
});
