import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { type Plan, changeOf, checkField, editCard, emptyPlan, writeFields } from '#lib/plan/index.ts';
import { PlanDocument } from './PlanDocument.ts';
import { writesOf } from './replaceBy.ts';
import { aStep, changeFor } from './support/someChange.ts';

// Chance takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const start = aPlan({ 'meg/god': ['Lage mat', 'Reparere'], 'min-vei/steg': ['Besøke|ንርአ'] });
const fail = (index: number) => {
	throw new Error(`update ${String(index)} was refused`);
};

function replicasOf(plan: Plan, count: number): PlanDocument[] {
	const first = new PlanDocument(checkField);
	first.write(writesOf(plan));
	const others = Array.from({ length: count - 1 }, () => {
		const other = new PlanDocument(checkField);
		other.receive([first.encode()], fail);
		return other;
	});
	return [first, ...others];
}

/** Built from the document's fields in one go, with nothing remembered from before. */
function fromScratch(document: PlanDocument): Plan {
	const fresh = new PlanDocument(checkField);
	fresh.receive([document.encode()], fail);
	return fresh.plan;
}

describe('a plan as a document', () => {
	it('holds the plan that was put in, and gives it back', () => {
		const [one, other] = replicasOf(start, 2);
		expect(one?.plan).toEqual(start);
		expect(other?.plan).toEqual(start);
	});

	it('ends equal on three devices, in whatever order their changes arrive', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(2), aStep), { maxLength: 40 }),
				fc.array(fc.tuple(fc.nat(2), fc.nat()), { maxLength: 40 }),
				(steps, meetings) => {
					const replicas = replicasOf(start, 3);
					const inbox: Uint8Array[][] = [[], [], []];
					const meet = (who: number, which: number) => {
						const waiting = inbox[who] ?? [];
						const [update] = waiting.splice(which % (waiting.length || 1), 1);
						if (update) replicas[who]?.receive([update], fail);
					};
					steps.forEach(([who, step], number) => {
						const replica = replicas[who]!;
						const update = replica.write(changeFor(replica.plan, step, String(number)).edits);
						if (update) inbox.forEach((waiting, other) => other !== who && waiting.push(update));
						const meeting = meetings[number];
						if (meeting) meet(...meeting);
					});
					inbox.forEach((waiting, who) => {
						while (waiting.length) meet(who, steps.length + 7 * waiting.length);
					});
					const [one, two, three] = replicas.map((replica) => replica.plan);
					expect(two).toEqual(one);
					expect(three).toEqual(one);
					for (const replica of replicas) expect(fromScratch(replica)).toEqual(replica.plan);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('shows a card whole that arrives in parts, the last part first', () => {
		const [writer, reader] = replicasOf(start, 2) as [PlanDocument, PlanDocument];
		const parts = writesOf(aPlan({ 'meg/viktig': ['Barna'] }))
			.filter(({ record }) => record !== 'plan')
			.map((write) => writer.write([write])!);
		for (const part of parts.toReversed()) reader.receive([part], fail);
		expect(reader.plan).toEqual(writer.plan);
		expect(reader.plan.cards['card:meg/viktig.1']?.text).toEqual({ nb: { text: 'Barna', state: 'own' } });
	});

	it('leaves the records that did not change as the same objects', () => {
		const [writer, reader] = replicasOf(start, 2) as [PlanDocument, PlanDocument];
		const before = reader.plan;
		reader.receive(
			[writer.write(editCard(writer.plan, 'card:meg/god.1', { hours: 3 }, 'adviser').edits)!],
			fail
		);
		expect(reader.plan.cards['card:meg/god.1']?.hours).toBe(3);
		expect(reader.plan.cards['card:meg/god.2']).toBe(before.cards['card:meg/god.2']);
		expect(reader.plan.people).toBe(before.people);
		expect(reader.plan.head).toBe(before.head);
	});

	it('keeps a field that means nothing out of the plan, and the plan whole', () => {
		const [replica] = replicasOf(start, 1) as [PlanDocument];
		replica.write([
			{ record: 'card:meg/god.1', field: 'hours', after: 'many' },
			{ record: 'card:meg/god.1', field: '__proto__', after: { hours: 1 } },
			{ record: '__proto__' as 'plan', field: 'alias', after: 'x' },
			{ record: 'plan', field: 'own', after: 7 }
		]);
		expect(replica.leftOut).toHaveLength(4);
		expect(replica.plan.cards).toEqual(start.cards);
		expect(Object.keys({})).toEqual([]);
		replica.write([{ record: 'card:meg/god.1', field: 'hours', after: 4 }]);
		expect(replica.leftOut).toHaveLength(3);
		expect(replica.plan.cards['card:meg/god.1']?.hours).toBe(4);
	});

	it('opens without a head too', () => {
		const replica = new PlanDocument(checkField);
		const bare = emptyPlan({ own: 'en', created: '1970-01-01' });
		replica.write(writesOf(start).filter(({ record }) => record !== 'plan'));
		expect(replica.plan).toEqual({ ...start, head: bare.head });
	});

	it('refuses bytes that are no update and carries on', () => {
		const [replica] = replicasOf(start, 1) as [PlanDocument];
		const refused: number[] = [];
		replica.receive([new Uint8Array([9, 9, 9, 255]), new Uint8Array()], (index) => refused.push(index));
		expect(refused).toEqual([0, 1]);
		expect(replica.plan).toEqual(start);
	});

	it('agrees with a plan that was changed field by field', () => {
		fc.assert(
			fc.property(fc.array(aStep, { maxLength: 30 }), (steps) => {
				const [replica] = replicasOf(start, 1) as [PlanDocument];
				let plan = start;
				steps.forEach((step, number) => {
					const change = changeFor(plan, step, String(number));
					plan = writeFields(plan, change.edits);
					replica.write(change.edits);
				});
				expect(replica.plan).toEqual(plan);
				expect(
					changeOf(
						plan,
						'same',
						writesOf(replica.plan).map((w) => [w.record, w.field, w.after])
					).edits
				).toEqual([]);
			})
		);
	});
});
