import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { editHead } from '#lib/plan/index.ts';
import { Connection } from './Connection.ts';
import { describeDatabase } from './database.ts';
import { NewerData, NotThere, type SaveReason } from './errors.ts';
import { aDevice, until } from './support/aDevice.ts';

const start = aPlan({ 'meg/god': ['Lage mat', 'Reparere'] });
const error = (name: string, inner?: string) =>
	Object.assign(new Error(name), { name, ...(inner ? { inner: { name: inner } } : {}) });

/** The tables as the next version might have them. */
async function upgrade(name: string): Promise<Dexie> {
	const newer = new Dexie(name);
	newer.version(2).stores({ plans: 'id, lane', ops: '++seq, planId', extra: 'id' });
	await newer.open();
	return newer;
}

async function anOpenPlan() {
	const device = aDevice();
	const window = await device.window();
	await window.store.create('p', start);
	return { device, ...window, stored: await window.store.open('p') };
}

describe('when the disc is full', () => {
	it('what was done stays in the plan and on the queue, and is saved in order as soon as there is room', async () => {
		const { device, db, stored } = await anOpenPlan();
		const failed: (SaveReason | undefined)[] = [];
		stored.onSaving((saving) => failed.push(saving.failed));
		const add = vi.spyOn(db.ops, 'add').mockRejectedValue(error('AbortError', 'QuotaExceededError'));
		for (const alias of ['Sol', 'Fjell'])
			await expect(stored.run(editHead(stored.plan, { alias }))).rejects.toMatchObject({ reason: 'full' });
		expect(stored.plan.head.alias).toBe('Fjell');
		expect(stored.unsaved).toBe(2);
		expect(failed.at(-1)).toBe('full');
		expect(await (await device.window()).store.read('p')).toEqual(start);
		add.mockRestore();
		await stored.retry();
		expect(stored.unsaved).toBe(0);
		expect(failed.at(-1)).toBeUndefined();
		const again = await (await device.window()).store.open('p');
		expect(again.plan).toEqual(stored.plan);
		await again.undo();
		expect(again.plan.head.alias).toBe('Sol');
	});

	it('nothing is half done when room runs out in the middle of a save', async () => {
		const { device, db, stored } = await anOpenPlan();
		const put = vi.spyOn(db.plans, 'put').mockRejectedValue(error('QuotaExceededError'));
		await expect(stored.run(editHead(stored.plan, { alias: 'Sol' }))).rejects.toMatchObject({
			reason: 'full'
		});
		put.mockRestore();
		expect(await db.ops.count()).toBe(0);
		expect(await db.history.count()).toBe(0);
		expect(await (await device.window()).store.read('p')).toEqual(start);
	});

	it('what could not be saved can still be taken back', async () => {
		const { device, db, stored } = await anOpenPlan();
		const add = vi.spyOn(db.ops, 'add').mockRejectedValue(error('QuotaExceededError'));
		await expect(stored.run(editHead(stored.plan, { alias: 'Sol' }))).rejects.toThrow();
		await expect(stored.undo()).rejects.toThrow();
		expect(stored.plan).toEqual(start);
		add.mockRestore();
		await stored.retry();
		const again = await (await device.window()).store.open('p');
		expect(again.plan).toEqual(start);
		expect(again.canRedo).toBe(true);
	});

	it('a plan does not let itself be closed with work that is nowhere else', async () => {
		const { db, stored } = await anOpenPlan();
		const add = vi.spyOn(db.ops, 'add').mockRejectedValue(error('QuotaExceededError'));
		await expect(stored.run(editHead(stored.plan, { alias: 'Sol' }))).rejects.toThrow();
		await expect(stored.close()).rejects.toMatchObject({ reason: 'full' });
		add.mockRestore();
		await stored.close();
		expect(await db.ops.count()).toBe(1);
	});

	it('a plan that was to be folded opens all the same', async () => {
		const { device, stored } = await anOpenPlan();
		for (let number = 0; number < 100; number++)
			await stored.run(editHead(stored.plan, { alias: String(number) }));
		await stored.close();
		const { store, db } = await device.window();
		const put = vi.spyOn(db.snapshots, 'put').mockRejectedValue(error('QuotaExceededError'));
		expect((await store.open('p')).plan.head.alias).toBe('99');
		expect(put).toHaveBeenCalled();
		expect(await db.ops.count()).toBe(100);
	});
});

describe('when the browser drops the database', () => {
	it('the same change is saved once on a new connection', async () => {
		const { device, db, stored } = await anOpenPlan();
		db.close({ disableAutoOpen: true });
		await stored.run(editHead(stored.plan, { alias: 'Sol' }));
		expect(await db.ops.count()).toBe(1);
		expect((await (await device.window()).store.read('p')).head.alias).toBe('Sol');
	});

	it('a window that only looks on opens it again and goes on following', async () => {
		const { device, stored } = await anOpenPlan();
		const viewer = await device.window();
		const theirs = await viewer.store.open('p');
		viewer.db.close({ disableAutoOpen: false });
		await stored.run(editHead(stored.plan, { alias: 'Sol' }));
		await until(theirs, () => theirs.plan.head.alias === 'Sol');
		expect(viewer.db.isOpen()).toBe(true);
	});

	it('it is not opened again by old code once a newer version has taken over meanwhile', async () => {
		const { db, stored } = await anOpenPlan();
		db.close({ disableAutoOpen: true });
		const newer = await upgrade(db.name);
		await expect(stored.run(editHead(stored.plan, { alias: 'Sol' }))).rejects.toMatchObject({
			reason: 'newer'
		});
		expect(await newer.table('ops').count()).toBe(0);
		newer.close();
	});

	it('a change that had reached the disc before the answer was lost does no harm the second time', async () => {
		const { device, db, stored } = await anOpenPlan();
		const { transaction } = db;
		let lost = 0;
		const answered = (async (...all: never[]) => {
			const answer: unknown = await (transaction as (...all: never[]) => Promise<unknown>).apply(db, all);
			if ((all[0] as unknown) === 'rw' && !lost++) throw error('UnknownError');
			return answer;
		}) as never;
		vi.spyOn(db, 'transaction').mockImplementation(answered);
		await stored.run(editHead(stored.plan, { alias: 'Sol' }));
		vi.restoreAllMocks();
		expect(lost).toBe(2);
		const again = await (await device.window()).store.open('p');
		expect(again.plan).toEqual(stored.plan);
		await again.undo();
		expect(again.plan).toEqual(start);
		expect(again.canUndo).toBe(false);
	});

	it('a browser that will not open it again is told apart from a full disc', async () => {
		const { db, stored } = await anOpenPlan();
		vi.spyOn(db.ops, 'add').mockRejectedValue(error('UnknownError'));
		await expect(stored.run(editHead(stored.plan, { alias: 'Sol' }))).rejects.toMatchObject({
			reason: 'closed'
		});
		expect(stored.unsaved).toBe(1);
	});
});

describe('when a newer version of the app has taken over', () => {
	it('this window stops, tells so, and writes nothing more', async () => {
		const { db, store, stored } = await anOpenPlan();
		const stopped = new Promise((resolve) => store.onStopped(resolve));
		const newer = await upgrade(db.name);
		expect(await stopped).toBe('newer');
		expect(store.stopped).toBe('newer');
		const before = await newer.table('ops').toArray();
		await expect(stored.run(editHead(stored.plan, { alias: 'Sol' }))).rejects.toMatchObject({
			reason: 'newer'
		});
		expect(stored.plan.head.alias).toBe('Sol');
		await expect(store.read('p')).rejects.toBeInstanceOf(NewerData);
		expect(await newer.table('ops').toArray()).toEqual(before);
		newer.close();
	});

	it('old code does not open it and touches no row', async () => {
		const { db } = await anOpenPlan();
		const newer = await upgrade(db.name);
		const plans = await newer.table('plans').toArray();
		const { verno } = newer;
		newer.close();
		await expect(Connection.to(describeDatabase(db.name))).rejects.toBeInstanceOf(NewerData);
		const look = await new Dexie(db.name).open();
		expect(look.tables.map(({ name }) => name)).not.toContain('media');
		expect(look.verno).toBe(verno);
		expect(await look.table('plans').toArray()).toEqual(plans);
		look.close();
	});
});

describe('when rows are damaged', () => {
	it('the plan opens with what is sound, tells what is not, and keeps the damaged rows', async () => {
		const { device, db, stored } = await anOpenPlan();
		await stored.run(editHead(stored.plan, { alias: 'Sol' }));
		await stored.close();
		const other = await device.window();
		const theirs = await other.store.open('p');
		await theirs.run(editHead(theirs.plan, { phone: '22 22 22 22' }));
		await theirs.close();
		const [first] = await db.ops.toArray();
		await db.ops.put({ ...first!, body: { v: 1, alg: 'none', data: new Uint8Array([1, 2, 3, 250]) } });
		await db.ops.add({ planId: 'p', by: 'x', written: '', body: { v: 9, alg: 'later' } as never });
		const again = await (await device.window()).store.open('p');
		expect(again.plan.head).toMatchObject({ alias: '', phone: '22 22 22 22' });
		expect(again.plan.cards).toEqual(start.cards);
		expect(again.leftOut.rows).toBe(2);
		await again.close();
		expect(await db.ops.count()).toBe(3);
	});

	it('a history that cannot be read costs only the taking back', async () => {
		const { device, db, stored } = await anOpenPlan();
		await stored.run(editHead(stored.plan, { alias: 'Sol' }));
		const [deed] = await db.history.toArray();
		await db.history.put({ ...deed!, body: 'gone' as never });
		const again = await (await device.window()).store.open('p');
		expect(again.plan.head.alias).toBe('Sol');
		expect(again.canUndo).toBe(false);
	});

	it('a plan that is not there is told apart from a broken one', async () => {
		const { store } = await anOpenPlan();
		await expect(store.open('q')).rejects.toBeInstanceOf(NotThere);
	});
});
