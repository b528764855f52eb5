import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { addCard, editCard, editHead, nothing } from '#lib/plan/index.ts';
import type { StoredPlan } from './StoredPlan.ts';
import { aDevice, until } from './support/aDevice.ts';
import { aStep, changeFor } from './support/someChange.ts';

// Chance takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const start = aPlan({ 'meg/god': ['Lage mat', 'Reparere'], 'min-vei/steg': ['Besøke|ንርአ'] });

async function anOpenPlan() {
	const device = aDevice();
	const window = await device.window();
	await window.store.create('p', start);
	return { device, ...window, stored: await window.store.open('p') };
}

/** Closes the plan and opens it in a new window, as after a reload. */
async function reload(device: ReturnType<typeof aDevice>, stored: StoredPlan): Promise<StoredPlan> {
	await stored.close();
	return (await device.window()).store.open('p');
}

describe('what is saved', () => {
	it('reads back equal', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(aStep, { maxLength: 20 }), async (steps) => {
				const { device, stored } = await anOpenPlan();
				const saved = steps.map((step, number) => stored.run(changeFor(stored.plan, step, String(number))));
				await Promise.all(saved);
				const { plan } = stored;
				const again = await reload(device, stored);
				expect(again.plan).toEqual(plan);
				expect(again.leftOut).toEqual({ fields: [], rows: 0 });
				await again.close();
			}),
			{ numRuns: 25 }
		);
	});

	it('is in the plan at once and on the disc when the promise resolves', async () => {
		const { device, stored } = await anOpenPlan();
		const saved = stored.run(editHead(stored.plan, { alias: 'Sol' }));
		expect(stored.plan.head.alias).toBe('Sol');
		expect(stored.unsaved).toBe(1);
		await saved;
		expect(stored.unsaved).toBe(0);
		expect((await (await device.window()).store.read('p')).head.alias).toBe('Sol');
	});

	it('says so to whoever follows the saving', async () => {
		const { stored } = await anOpenPlan();
		const told: number[] = [];
		stored.onSaving(({ unsaved }) => told.push(unsaved));
		await stored.run(editHead(stored.plan, { alias: 'Sol' }));
		expect(told[0]).toBe(0);
		expect(told).toContain(1);
		expect(told.at(-1)).toBe(0);
	});

	it('is nothing where nothing was done', async () => {
		const { stored, db } = await anOpenPlan();
		await stored.run(nothing);
		expect(await db.ops.count()).toBe(0);
		expect(stored.canUndo).toBe(false);
	});
});

describe('undo and redo', () => {
	it('take back everything and make it again, with a reload between any two', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(aStep, { minLength: 1, maxLength: 8 }),
				fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
				async (steps, reloads) => {
					const { device, stored: first } = await anOpenPlan();
					let stored = first;
					const states = [stored.plan];
					for (const [number, step] of steps.entries()) {
						const change = changeFor(stored.plan, step, String(number));
						await stored.run(change);
						if (change.edits.length) states.push(stored.plan);
						if (reloads[number]) stored = await reload(device, stored);
					}
					const all = states.length - 1;
					for (let at = all; at > 0; at--) {
						expect(stored.canUndo).toBe(true);
						await stored.undo();
						expect(stored.plan).toEqual(states[at - 1]);
						if (reloads[at % 8]) stored = await reload(device, stored);
					}
					expect(stored.canUndo).toBe(false);
					for (let at = 1; at <= all; at++) {
						await stored.redo();
						expect(stored.plan).toEqual(states[at]);
						if (reloads[at % 8]) stored = await reload(device, stored);
					}
					expect(stored.canRedo).toBe(false);
					await stored.close();
				}
			),
			{ numRuns: 15 }
		);
	});

	it('forget what was taken back once something new is done', async () => {
		const { device, stored } = await anOpenPlan();
		await stored.run(editHead(stored.plan, { alias: 'Sol' }));
		await stored.undo();
		await stored.run(editHead(stored.plan, { alias: 'Fjell' }));
		expect(stored.canRedo).toBe(false);
		const again = await reload(device, stored);
		expect(again.canRedo).toBe(false);
		await again.undo();
		expect(again.plan).toEqual(start);
	});

	it('leave what another window has since written', async () => {
		const { device, stored: mine } = await anOpenPlan();
		const theirs = await (await device.window()).store.open('p');
		await mine.run(editCard(mine.plan, 'card:meg/god.1', { hours: 3, status: 'doing' }, 'adviser'));
		await until(theirs, () => theirs.plan.cards['card:meg/god.1']?.hours === 3);
		const card = { record: 'card:meg/god.1', field: 'status' } as const;
		await theirs.run({ verb: 'theirs', edits: [{ ...card, before: 'doing', after: 'done' }] });
		await until(mine, () => mine.plan.cards['card:meg/god.1']?.status === 'done');
		// The newest deed of this device is theirs; the one below it is mine, and half of it still stands.
		await mine.undo();
		await mine.run({ verb: 'again', edits: [{ ...card, before: 'doing', after: 'done' }] });
		await mine.undo();
		await mine.undo();
		await until(theirs, () => theirs.plan.cards['card:meg/god.1']?.hours === undefined);
		expect(mine.plan).toEqual(start);
		expect(theirs.plan).toEqual(start);
	});

	it('are the same button in two windows, and both may press it at once', async () => {
		const { device, stored: mine } = await anOpenPlan();
		const theirs = await (await device.window()).store.open('p');
		for (const alias of ['1', '2', '3', '4']) await mine.run(editHead(mine.plan, { alias }));
		await until(theirs, () => theirs.plan.head.alias === '4' && theirs.canUndo);
		await Promise.all([mine.undo(), theirs.undo()]);
		// When each has seen the other's next deed, it has seen what came before it too.
		await mine.run(editHead(mine.plan, { phone: '1' }));
		await until(theirs, () => theirs.plan.head.phone === '1');
		await theirs.run(editHead(theirs.plan, { phone: '2' }));
		await until(mine, () => mine.plan.head.phone === '2');
		expect(mine.plan.head.alias).toBe('3');
		expect(theirs.plan).toEqual(mine.plan);
		while (mine.canUndo) await mine.undo();
		await until(theirs, () => theirs.plan.head.alias === '');
		expect(mine.plan).toEqual(start);
		expect(theirs.plan).toEqual(start);
	});
});

describe('two windows', () => {
	it('do a hundred random things each at once, end equal, and lose nothing', async () => {
		const { device, stored: one } = await anOpenPlan();
		const two = await (await device.window()).store.open('p');
		const steps = fc.sample(aStep, { numRuns: 200, seed: 20261121 });
		const added = new Set<string>();
		const work = async (stored: StoredPlan, mine: typeof steps, name: string) => {
			for (const [number, step] of mine.entries()) {
				const change = changeFor(stored.plan, step, `${name}${String(number)}`);
				if (change.verb === 'addCard') added.add(`card:${name}${String(number)}`);
				await stored.run(change);
			}
			await stored.run(
				addCard(stored.plan, { id: `card:${name}-last`, place: 'meg/god', author: 'participant', text: {} })
			);
		};
		await Promise.all([work(one, steps.slice(0, 100), 'a'), work(two, steps.slice(100), 'b')]);
		const haveAll = (stored: StoredPlan) =>
			'card:a-last' in stored.plan.cards && 'card:b-last' in stored.plan.cards;
		await until(one, () => haveAll(one));
		await until(two, () => haveAll(two));
		expect(one.plan).toEqual(two.plan);
		expect(added.size).toBeGreaterThan(5);
		for (const id of added) expect(Object.keys(one.plan.cards)).toContain(id);
		expect(await (await device.window()).store.read('p')).toEqual(one.plan);
	});

	it('tell whose change it was', async () => {
		const { device, stored: mine } = await anOpenPlan();
		const theirs = await (await device.window()).store.open('p');
		const heard: string[] = [];
		mine.subscribe(({ change, origin }) => heard.push(`${origin} ${change.edits[0]?.field ?? ''}`));
		theirs.subscribe(({ change, origin }) => heard.push(`${origin} ${change.edits[0]?.field ?? ''}`));
		await mine.run(editHead(mine.plan, { alias: 'Sol' }));
		await until(theirs, () => theirs.plan.head.alias === 'Sol');
		expect(heard).toEqual(['here alias', 'elsewhere alias']);
	});
});

describe('many changes', () => {
	const hundred = async (stored: StoredPlan) => {
		for (let number = 0; number < 120; number++)
			await stored.run(editHead(stored.plan, { alias: String(number) }));
	};

	it('are folded into one snapshot at the next visit, and nothing of them is lost', async () => {
		const { device, stored, db } = await anOpenPlan();
		await hundred(stored);
		const { plan } = stored;
		const again = await reload(device, stored);
		expect(await db.ops.count()).toBe(0);
		expect(again.plan).toEqual(plan);
		await again.undo();
		expect(again.plan.head.alias).toBe('118');
		expect((await reload(device, again)).plan.head.alias).toBe('118');
	});

	it('are folded while another window works on, and each sees the other', async () => {
		const { device, stored: mine, db } = await anOpenPlan();
		await hundred(mine);
		const [theirs] = await Promise.all([
			(await device.window()).store.open('p'),
			mine.run(addCard(mine.plan, { id: 'card:during', place: 'meg/god', author: 'participant', text: {} }))
		]);
		await until(theirs, () => 'card:during' in theirs.plan.cards);
		await theirs.run(editHead(theirs.plan, { alias: 'etter' }));
		await until(mine, () => mine.plan.head.alias === 'etter');
		expect(theirs.plan).toEqual(mine.plan);
		expect(await db.ops.count()).toBeLessThan(10);
		expect(await (await device.window()).store.read('p')).toEqual(mine.plan);
	});

	it('reach a window that had not seen them when they were folded', async () => {
		const { device, stored: writer } = await anOpenPlan();
		const asleep = await (await device.window()).store.open('p');
		const told: unknown[] = [];
		asleep.subscribe((event) => told.push(event));
		const saved = Array.from({ length: 120 }, (_, number) =>
			writer.run(editHead(writer.plan, { alias: String(number) }))
		);
		await Promise.all(saved);
		await (await (await device.window()).store.open('p')).close();
		await until(asleep, () => asleep.plan.head.alias === '119');
		expect(asleep.plan).toEqual(writer.plan);
	});
});
