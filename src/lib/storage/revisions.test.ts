import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { type RevisionId, editHead, lockRevision, planOfRevision } from '#lib/plan/index.ts';
import type { StoredPlan } from './StoredPlan.ts';
import { aDevice, until } from './support/aDevice.ts';

const start = aPlan({ 'meg/god': ['Lage mat'] });
const lock = (stored: StoredPlan, id: RevisionId): Promise<void> =>
	stored.run(lockRevision(stored.plan, { id, day: '2026-11-22', present: ['participant'], reason: {} }), {
		lasting: true
	});

async function anOpenPlan() {
	const device = aDevice();
	const { store } = await device.window();
	await store.create('p', start);
	return { device, store, stored: await store.open('p') };
}

it('what is lasting is saved and never taken back; undo goes past it', async () => {
	const { device, stored } = await anOpenPlan();
	await stored.run(editHead(stored.plan, { alias: 'Sol' }));
	await lock(stored, 'revision:1');
	await stored.undo();
	expect(stored.plan.head.alias).toBe('');
	expect(stored.canUndo).toBe(false);
	await stored.close();
	const again = await (await device.window()).store.open('p');
	expect(planOfRevision(again.plan.revisions['revision:1']!).head.alias).toBe('Sol');
	expect(again.canUndo).toBe(false);
});

it('what was taken back can still be made again after a revision', async () => {
	const { stored } = await anOpenPlan();
	await stored.run(editHead(stored.plan, { alias: 'Sol' }));
	await stored.undo();
	await lock(stored, 'revision:1');
	await stored.redo();
	expect(stored.plan.head.alias).toBe('Sol');
});

it('two windows that lock at once keep both revisions', async () => {
	const { device, stored: one } = await anOpenPlan();
	const two = await (await device.window()).store.open('p');
	await Promise.all([lock(one, 'revision:a'), lock(two, 'revision:b')]);
	const both = (stored: StoredPlan) => Object.keys(stored.plan.revisions).length === 2;
	await until(one, () => both(one));
	await until(two, () => both(two));
	expect(one.plan).toEqual(two.plan);
});

it('a plan that is replaced by a file keeps its revisions and gets those of the file', async () => {
	const { store, stored } = await anOpenPlan();
	await lock(stored, 'revision:1');
	const about = { id: 'revision:2', day: '2026-11-23', present: [], reason: {} } as const;
	const { edits } = lockRevision(start, about);
	const other = aPlan({ 'meg/god': ['Synge'] });
	const revision = Object.fromEntries(edits.map(({ field, after }) => [field, after]));
	await stored.close();
	await store.replace('p', {
		...other,
		revisions: { 'revision:2': { id: 'revision:2', ...revision } as never }
	});
	const again = await store.open('p');
	expect(Object.keys(again.plan.revisions).sort()).toEqual(['revision:1', 'revision:2']);
	await again.undo();
	expect(again.plan.cards).toEqual(start.cards);
	expect(Object.keys(again.plan.revisions)).toHaveLength(2);
});
