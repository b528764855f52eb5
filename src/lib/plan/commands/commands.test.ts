import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPlan, drawingOf } from '#tests/support/aPlan.ts';
import {
	ALL_PLACES,
	type Change,
	type Plan,
	addCard,
	addPerson,
	applyChange,
	binCard,
	cardsAt,
	editCard,
	editHead,
	hideZone,
	invert,
	isNothing,
	moveCard,
	restoreCard,
	stillApplying
} from '../index.ts';

const after = (plan: Plan, ...changes: ((plan: Plan) => Change)[]): Plan =>
	changes.reduce((now, command) => applyChange(now, command(now)), plan);

describe('moving a card', () => {
	const road = aPlan({ 'min-vei/steg': ['a', 'b', 'c'] });
	const move = (id: number, place: string, index: number) =>
		drawingOf(after(road, (plan) => moveCard(plan, `card:min-vei/steg.${String(id)}`, place, index)));

	it('puts it between its new neighbours and leaves the others in order', () => {
		expect(move(1, 'min-vei/steg', 1)).toEqual({ 'min-vei/steg': ['b', 'a', 'c'] });
		expect(move(3, 'min-vei/steg', 0)).toEqual({ 'min-vei/steg': ['c', 'a', 'b'] });
		expect(move(2, 'meg/god', 0)).toEqual({ 'min-vei/steg': ['a', 'c'], 'meg/god': ['b'] });
	});
	it('does not apply where the card already is, to a card that is not there, or to a place no board has', () => {
		expect(isNothing(moveCard(road, 'card:min-vei/steg.2', 'min-vei/steg', 1))).toBe(true);
		expect(isNothing(moveCard(road, 'card:gone', 'min-vei/steg', 1))).toBe(true);
		expect(isNothing(moveCard(road, 'card:min-vei/steg.2', 'no/where', 0))).toBe(true);
	});
	it('finds room between two cards that two devices gave the same rank', () => {
		const twins = after(road, (plan) => ({
			verb: 'twin',
			edits: [
				{ record: 'card:min-vei/steg.2', field: 'rank', after: plan.cards['card:min-vei/steg.1']!.rank }
			]
		}));
		const moved = after(twins, (plan) => moveCard(plan, 'card:min-vei/steg.3', 'min-vei/steg', 1));
		expect(cardsAt(moved, 'min-vei/steg')).toHaveLength(3);
	});
});

describe('whose hand', () => {
	const one = aPlan({ 'meg/god': ['Lage mat'] });
	const id = 'card:meg/god.1';

	it('stays on the card when somebody else changes it, with the other beside it', () => {
		const plan = after(
			one,
			(now) => editCard(now, id, { status: 'done' }, 'adviser'),
			(now) => editCard(now, id, { hours: 4 }, 'adviser')
		);
		expect(plan.cards[id]).toMatchObject({ author: 'participant', editors: ['adviser'], hours: 4 });
	});
	it('is not noted for a change that changes nothing', () => {
		expect(isNothing(editCard(one, id, { private: false }, 'adviser'))).toBe(true);
	});
});

describe('the bin', () => {
	it('gives a card back whole', () => {
		const plan = aPlan({ 'meg/god': ['a', 'b'] });
		const binned = after(plan, (now) => binCard(now, 'card:meg/god.1'));
		expect(drawingOf(binned)).toEqual({ 'meg/god': ['b'] });
		expect(after(binned, (now) => restoreCard(now, 'card:meg/god.1'))).toEqual(plan);
	});
});

const place = fc.constantFrom(...ALL_PLACES);
const step = fc.oneof(
	fc.record({ verb: fc.constant('add'), place, index: fc.nat(5), word: fc.string({ maxLength: 5 }) }),
	fc.record({ verb: fc.constant('move'), place, index: fc.nat(5), which: fc.nat() }),
	fc.record({
		verb: fc.constantFrom('bin', 'restore', 'status', 'hide', 'swap', 'person'),
		which: fc.nat(),
		place
	})
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function commandOf(wanted: Step, number: number): (plan: Plan) => Change {
	return (plan) => {
		const ids = Object.keys(plan.cards) as (keyof Plan['cards'])[];
		const id = 'which' in wanted && ids.length ? ids[wanted.which % ids.length]! : 'card:none';
		switch (wanted.verb) {
			case 'add':
				return addCard(plan, {
					id: `card:${String(number)}`,
					place: wanted.place,
					text: { nb: { text: 'word' in wanted ? wanted.word : '', state: 'own' } },
					author: 'participant',
					...('index' in wanted ? { index: wanted.index } : {})
				});
			case 'move':
				return moveCard(plan, id, wanted.place, 'index' in wanted ? wanted.index : 0);
			case 'bin':
				return binCard(plan, id);
			case 'restore':
				return restoreCard(plan, id);
			case 'status':
				return editCard(plan, id, { status: 'done', 'text.ti': { text: 'x', state: 'machine' } }, 'teacher');
			case 'hide':
				return hideZone(plan, 'min-vei', 'stein', !plan.zones['zone:min-vei/stein']);
			case 'person':
				return addPerson(plan, {
					id: `person:${String(number)}`,
					role: 'friend',
					ring: 'near',
					label: { nb: { text: 'Venn', state: 'own' } },
					does: {}
				});
			default:
				return editHead(plan, {
					first: plan.head.first === 'own' ? 'norwegian' : 'own',
					nextMeeting: '2026-12-01'
				});
		}
	};
}

describe('every change', () => {
	it('can be taken back, one after the other, to the plan it began with, and made again', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				const start = aPlan({ 'meg/god': ['a', 'b'], 'min-vei/steg': ['c'] });
				const states = [start];
				const changes: Change[] = [];
				steps.forEach((wanted, number) => {
					const change = commandOf(wanted, number)(states.at(-1)!);
					changes.push(change);
					states.push(applyChange(states.at(-1)!, change));
				});
				let plan = states.at(-1)!;
				changes.toReversed().forEach((change, back) => {
					plan = applyChange(plan, stillApplying(plan, invert(change)));
					expect(plan).toEqual(states.at(-2 - back));
				});
				changes.forEach((change, forth) => {
					plan = applyChange(plan, stillApplying(plan, change));
					expect(plan).toEqual(states[forth + 1]);
				});
			})
		);
	});

	it('leaves the records it does not name as the same objects', () => {
		const plan = aPlan({ 'meg/god': ['a', 'b'] });
		const moved = after(plan, (now) => moveCard(now, 'card:meg/god.1', 'meg/viktig', 0));
		expect(moved.cards['card:meg/god.2']).toBe(plan.cards['card:meg/god.2']);
		expect(moved.people).toBe(plan.people);
	});

	it('taken back after somebody else wrote the same field leaves what they wrote', () => {
		const plan = aPlan({ 'meg/god': ['a'] });
		const mine = editCard(plan, 'card:meg/god.1', { status: 'doing', hours: 3 }, 'participant');
		const both = after(applyChange(plan, mine), (now) =>
			editCard(now, 'card:meg/god.1', { status: 'done' }, 'participant')
		);
		const undone = applyChange(both, stillApplying(both, invert(mine)));
		expect(undone.cards['card:meg/god.1']).toMatchObject({ status: 'done' });
		expect(undone.cards['card:meg/god.1']).not.toHaveProperty('hours');
	});
});
