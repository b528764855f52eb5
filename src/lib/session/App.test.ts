import { expect, it, vi } from 'vitest';
import { hideZone } from '#lib/plan/index.ts';
import { MORE_PICTURES } from '#lib/symbols/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { App } from './App.svelte.ts';
import { newId } from './newId.ts';

/** An app with one open plan on this device. */
async function anOpenPlan() {
	const app = await App.start('');
	const id = newId('plan').slice('plan:'.length);
	await app.store.create(id, aPlan({ 'meg/midt': ['Meg'] }));
	return { app, id, session: await app.open(id) };
}

it('work that could not be saved is there when the plan is opened again, and is saved then', async () => {
	const { app, id, session } = await anOpenPlan();
	const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
		throw new DOMException('No room', 'QuotaExceededError');
	});
	session.editHead({ alias: 'Sol' });
	expect(app.hasUnsavedWork).toBe(true);
	await app.leave(session);
	expect(app.hasUnsavedWork).toBe(true);
	full.mockRestore();

	const again = await app.open(id);
	expect(again.plan.head.alias).toBe('Sol');
	await app.leave(again);
	expect(app.hasUnsavedWork).toBe(false);
	expect((await app.store.read(id)).head.alias).toBe('Sol');
});

it('a picture from the tray never goes to a zone that nobody sees', async () => {
	const { session } = await anOpenPlan();
	expect(session.target).toBe('meg/viktig');
	session.pointAt('meg/god');
	for (const zone of ['viktig', 'god']) session.run(hideZone(session.plan, 'meg', zone, true));
	expect(session.target).toBe('meg/hjelp');
});

it('what has just happened on one board is not told on the next', async () => {
	const { session } = await anOpenPlan();
	session.bin('card:meg/midt.1');
	expect(session.happening?.verb).toBe('binned');
	session.board = 'min-vei';
	expect(session.happening).toBeUndefined();
});

it('a picture of health or debts is private from the start, wherever it was found; one of a hobby is not', async () => {
	const { session } = await anOpenPlan();
	const place = 'min-uke/uke/1/morning';
	const laid = [
		{ concept: 'me.health' },
		...['more.mental-health', 'more.debt', 'more.dance'].map((found) => ({
			picture: MORE_PICTURES.get(found)!
		}))
	].map((card) => session.add({ ...card, text: {}, place })!);
	expect(laid.map((id) => session.plan.cards[id]?.private)).toEqual([true, true, true, false]);
});

it('a plan that is shown to its participant is so when it is opened again, until somebody leaves it on purpose', async () => {
	const kept = new Map<string, string>();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
	const { app, id, session } = await anOpenPlan();
	session.editHead({ alias: 'Sol' });
	session.view = 'participant';
	await app.leave(session);
	expect([...kept.values()].join()).not.toContain('Sol');

	const again = await app.open(id);
	expect(again.view).toBe('participant');
	expect((await anOpenPlan()).session.view).toBe('together');
	again.view = 'together';
	await app.leave(again);
	expect((await app.open(id)).view).toBe('together');

	kept.set('bildeplan-shown', '{"broken');
	expect((await app.open(id)).view).toBe('together');
	vi.unstubAllGlobals();
});
