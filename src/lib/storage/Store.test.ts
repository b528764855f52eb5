import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { type Plan, editCard, editHead } from '#lib/plan/index.ts';
import { AlreadyThere, MediaTooLarge, NotThere } from './errors.ts';
import { MEDIA_LIMIT } from './Media.ts';
import type { ShelfRow, Store } from './Store.ts';
import { aDevice, until } from './support/aDevice.ts';

const plan = aPlan({ 'meg/god': ['Lage mat', 'Reparere'] }, { alias: 'Sol', nextMeeting: '2026-12-01' });
const other = aPlan({ 'meg/god': ['Vaske'], 'meg/viktig': ['Barna'] }, { own: 'ar' });
const LATER = '2027-01-01';

async function aStore(): Promise<Store> {
	return (await aDevice().window()).store;
}

/** Follows the shelf until it looks like this. */
const shelfThat = (store: Store, looksSo: (rows: readonly ShelfRow[]) => boolean) =>
	new Promise<readonly ShelfRow[]>((resolve) => {
		const stop = store.shelf((rows) => {
			if (!looksSo(rows)) return;
			stop();
			resolve(rows);
		});
	});

describe('the shelf', () => {
	it('shows each plan by its cover, the latest first, without opening it', async () => {
		const store = await aStore();
		await store.create('a', plan);
		await store.create('b', other);
		const rows = await shelfThat(store, ({ length }) => length === 2);
		expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
		expect(rows[1]?.cover).toEqual({ head: plan.head, cards: { own: 2, all: 2 } });
	});

	it('follows what other windows do', async () => {
		const device = aDevice();
		const { store } = await device.window();
		await store.create('a', plan);
		const seen = shelfThat((await device.window()).store, ([row]) => row?.cover?.head.alias === 'Fjell');
		const stored = await store.open('a');
		await stored.run(editHead(stored.plan, { alias: 'Fjell' }));
		expect(await seen).toHaveLength(1);
	});

	it('ends right when two windows change what the cover shows at once', async () => {
		const device = aDevice();
		const { store, db } = await device.window();
		await store.create('a', plan);
		const one = await store.open('a');
		const two = await (await device.window()).store.open('a');
		await Promise.all([
			one.run(editHead(one.plan, { alias: 'Fjell' })),
			two.run(editHead(two.plan, { nextMeeting: '2027-02-02' }))
		]);
		await until(one, () => one.plan.head.nextMeeting === '2027-02-02');
		await until(two, () => two.plan.head.alias === 'Fjell');
		const [row] = await shelfThat(
			store,
			([now]) => now?.cover?.head.alias === 'Fjell' && now.cover.head.nextMeeting === '2027-02-02'
		);
		expect(row?.id).toBe('a');
		expect(await db.plans.count()).toBe(1);
	});

	it('keeps a removed plan whole, and gives it back', async () => {
		const store = await aStore();
		await store.create('a', plan);
		await store.remove('a');
		const [removed] = await shelfThat(store, ([row]) => row?.removed !== undefined);
		expect(removed?.cover?.head.alias).toBe('Sol');
		await store.restore('a');
		expect(await shelfThat(store, ([row]) => row !== undefined && !('removed' in row))).toHaveLength(1);
		expect(await store.read('a')).toEqual(plan);
	});

	it('shows a plan whose cover is damaged, and the plan still opens', async () => {
		const { store, db } = await aDevice().window();
		await store.create('a', plan);
		await db.plans.update('a', { body: { v: 1, alg: 'none', data: new Uint8Array([123]) } });
		expect((await shelfThat(store, () => true))[0]).toMatchObject({ id: 'a', cover: undefined });
		expect(await store.read('a')).toEqual(plan);
	});

	it('has nothing in clear but ids and dates', async () => {
		const { store, db } = await aDevice().window();
		await store.create('a', plan);
		const stored = await store.open('a');
		await stored.run(editCard(stored.plan, 'card:meg/god.1', { status: 'done' }, 'adviser'));
		await store.settings.set('language', 'ti');
		const inClear = new Set<string>();
		for (const table of db.tables)
			for (const row of (await table.toArray()) as Record<string, unknown>[])
				for (const key of Object.keys(row)) if (key !== 'body') inClear.add(key);
		const allowed = [
			'id',
			'planId',
			'seq',
			'by',
			'written',
			'removed',
			'undone',
			'folded',
			'hash',
			'size',
			'key'
		];
		expect(allowed).toEqual(expect.arrayContaining([...inClear]));
	});
});

describe('plans', () => {
	it('are copied, and the copy goes its own way', async () => {
		const store = await aStore();
		await store.create('a', plan);
		await store.duplicate('a', 'b');
		const copy = await store.open('b');
		await copy.run(editHead(copy.plan, { alias: 'Fjell' }));
		expect(await store.read('a')).toEqual(plan);
		expect((await store.read('b')).cards).toEqual(plan.cards);
	});

	it('are replaced as one change that an open window follows and anybody can take back', async () => {
		const device = aDevice();
		const { store } = await device.window();
		await store.create('a', plan);
		const open = await (await device.window()).store.open('a');
		await store.replace('a', other);
		await until(open, () => open.plan.head.own === 'ar');
		expect(open.plan).toEqual(other);
		expect(await store.read('a')).toEqual(other);
		await open.undo();
		expect(open.plan).toEqual(plan);
	});

	it('never take the place of another', async () => {
		const store = await aStore();
		await store.create('a', plan);
		await expect(store.create('a', other)).rejects.toBeInstanceOf(AlreadyThere);
		expect(await store.read('a')).toEqual(plan);
		await expect(store.duplicate('none', 'b')).rejects.toBeInstanceOf(NotThere);
		await expect(store.remove('none')).rejects.toBeInstanceOf(NotThere);
		await expect(store.replace('none', other)).rejects.toBeInstanceOf(NotThere);
	});

	it('are destroyed only from the bin, with everything that was theirs', async () => {
		const { store, db } = await aDevice().window();
		await store.create('a', plan);
		await store.create('b', other);
		const stored = await store.open('a');
		await stored.run(editHead(stored.plan, { alias: 'Fjell' }));
		await stored.close();
		for (const key of ['plan/a/paper', 'plan/ab/paper', 'law']) await store.settings.set(key, 'kept');
		expect(await store.emptyBin(LATER)).toBe(0);
		await store.remove('a');
		expect(await store.emptyBin('2026-01-01')).toBe(0);
		expect(await store.emptyBin(LATER)).toBe(1);
		expect(await db.plans.toCollection().primaryKeys()).toEqual(['b']);
		expect(await db.ops.count()).toBe(0);
		expect(await db.history.count()).toBe(0);
		expect(await db.snapshots.count()).toBe(1);
		expect(await db.settings.toCollection().primaryKeys()).toEqual(['law', 'plan/ab/paper']);
	});
});

describe('pictures', () => {
	const picture = (hash: string): Plan =>
		aPlan({}, { cover: { kind: 'photo', media: hash, width: 4, height: 3 } });

	it('come back byte for byte, and are stored once', async () => {
		const { store, db } = await aDevice().window();
		const bytes = crypto.getRandomValues(new Uint8Array(1000));
		const hash = await store.media.put(bytes);
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		expect(await store.media.put(bytes.slice())).toBe(hash);
		expect(await store.media.get(hash)).toEqual(bytes);
		expect(await db.media.count()).toBe(1);
		expect(await store.media.size()).toEqual({ count: 1, bytes: 1000 });
		expect(await store.media.get('0'.repeat(64))).toBeUndefined();
	});

	it('have the hash that everybody gives those bytes', async () => {
		const { media } = await aStore();
		const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
		expect(await media.put(new TextEncoder().encode('abc'))).toBe(abc);
	});

	it('that are too large are refused', async () => {
		const { media } = await aStore();
		await expect(media.put(new Uint8Array(MEDIA_LIMIT + 1))).rejects.toBeInstanceOf(MediaTooLarge);
	});

	it('are cleaned away only when no plan and no history needs them', async () => {
		const { store } = await aDevice().window();
		const put = (...bytes: number[]) => store.media.put(new Uint8Array(bytes));
		const [shown, replaced, orphan] = [await put(1), await put(2), await put(3)];
		await store.create('a', picture(replaced));
		const stored = await store.open('a');
		await stored.run(editHead(stored.plan, { cover: { kind: 'photo', media: shown, width: 4, height: 3 } }));
		await store.emptyBin('2026-01-01');
		expect((await store.media.size()).count).toBe(3);
		await store.emptyBin(LATER);
		expect(await store.media.get(orphan)).toBeUndefined();
		expect((await store.media.size()).count).toBe(2);
		await stored.undo();
		expect(await store.media.get(replaced)).toEqual(new Uint8Array([2]));
	});

	it('that a plan has let go of go at once, unless another plan or the municipality shows them', async () => {
		const { store } = await aDevice().window();
		const put = (...bytes: number[]) => store.media.put(new Uint8Array(bytes));
		const [mine, shared, common] = [await put(1), await put(2), await put(3)];
		await store.create('a', picture(mine));
		await store.create('b', picture(shared));
		await store.settings.set('office', { entries: [common] });
		await store.forgetMedia([mine, shared, common], 'a');
		expect(await store.media.get(mine)).toBeUndefined();
		expect((await store.media.size()).count).toBe(2);
	});
});

describe('settings', () => {
	it('are remembered by the device', async () => {
		const device = aDevice();
		await (await device.window()).store.settings.set('languages', { norwegian: 'nn', tags: ['ti', 'ar'] });
		const { settings } = (await device.window()).store;
		expect(await settings.get('languages')).toEqual({ norwegian: 'nn', tags: ['ti', 'ar'] });
		expect(await settings.get('nothing')).toBeUndefined();
	});
	it('of a plan are kept while it is there, in the bin too, and not once it is destroyed', async () => {
		const { store, db } = await aDevice().window();
		await store.create('a', plan);
		await store.settings.setOfPlan('a', 'paper', { look: 'lines' });
		expect(await store.settings.get('plan/a/paper')).toEqual({ look: 'lines' });
		await store.remove('a');
		await store.settings.setOfPlan('a', 'paper', 'again');
		await store.emptyBin(LATER);
		await store.settings.setOfPlan('a', 'paper', 'too late');
		expect(await db.settings.count()).toBe(0);
	});
});

describe('asking the browser to keep the data', () => {
	it('has an honest answer where there is no browser', async () => {
		expect(await (await aStore()).persistence()).toEqual({ persisted: false });
	});
});
