import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import type { App } from '#lib/session/index.ts';
import { Shelf, type ShelfRow } from './Shelf.svelte.ts';

const row = (id: string): ShelfRow => ({
	id,
	written: '2026-11-21T10:00:00Z',
	cover: { head: aPlan({}, { own: id }).head, cards: { own: 0, all: 0 } }
});

/** A shelf whose words come when the test says so, and the way to put plans on it. */
function aShelf() {
	const waiting = new Map<string, { come: () => void; fail: () => void }>();
	let put: (rows: readonly ShelfRow[]) => void = () => undefined;
	const app = {
		today: { date: '2026-11-21' },
		store: { shelf: (listener: typeof put) => ((put = listener), () => undefined) },
		translator: {
			load: (tag: string) =>
				tag === 'nb'
					? Promise.resolve()
					: new Promise<void>((come, fail) =>
							waiting.set(tag, { come, fail: () => fail(new Error('offline')) })
						)
		}
	} as unknown as App;
	const shelf = new Shelf(app);
	shelf.follow();
	return { shelf, waiting, put: (...ids: string[]) => put(ids.map(row)) };
}
const settled = () => new Promise((done) => setTimeout(done));

it('plans are there also when the words for their covers cannot be had', async () => {
	const { shelf, waiting, put } = aShelf();
	put('ti');
	waiting.get('ti')!.fail();
	await settled();
	expect(shelf.plans.map(({ id }) => id)).toEqual(['ti']);
});

it('what is newest on the shelf is shown, however late older words come', async () => {
	const { shelf, waiting, put } = aShelf();
	put('ti');
	put('ar');
	waiting.get('ar')!.come();
	await settled();
	waiting.get('ti')!.come();
	await settled();
	expect(shelf.plans.map(({ id }) => id)).toEqual(['ar']);
});
