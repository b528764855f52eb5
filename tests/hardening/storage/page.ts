/** The page that the storage checks open: a plan, random work on it, and what each save cost. */
import fc from 'fast-check';
import { openStore } from '#lib/storage/index.ts';
import { addCard, emptyPlan } from '#lib/plan/index.ts';
import { aStep, changeFor } from '#lib/storage/support/someChange.ts';

const PLAN = 'shared';
const store = await openStore();
await store.create(PLAN, emptyPlan({ own: 'ti', created: '2026-11-21' })).catch(() => undefined);
const stored = await store.open(PLAN);

/** A plan as text that is equal for equal plans, whatever order their keys came in. */
const inOrder = (value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(
				Object.entries(value)
					.sort(([a], [b]) => (a < b ? -1 : 1))
					.map(([key, inner]) => [key, inOrder(inner)])
			)
		: value;

const page = {
	/** Does `count` random things one after the other; gives the milliseconds each took to be durable. */
	async work(name: string, count: number, seed: number): Promise<number[]> {
		const took: number[] = [];
		for (const [number, step] of fc.sample(aStep, { numRuns: count, seed }).entries()) {
			const start = performance.now();
			// Every third is a new card, which must be there at the end.
			await stored.run(
				number % 3
					? changeFor(stored.plan, step, `${name}${String(number)}`)
					: addCard(stored.plan, {
							id: `card:${name}-${String(number)}`,
							place: step.place,
							author: 'participant',
							text: {}
						})
			);
			took.push(performance.now() - start);
		}
		return took;
	},

	/** Adds cards for ever, and reports each number once it is on the disc. */
	async addForEver(report: (number: number) => Promise<void>): Promise<void> {
		let number = Object.keys(stored.plan.cards).length;
		for (;;) {
			const id = `card:${String(number)}` as const;
			await stored.run(addCard(stored.plan, { id, place: 'meg/god', author: 'participant', text: {} }));
			await report(number++);
		}
	},

	/** Upgrades the data as a newer version of the app would; gives how many rows it then holds. */
	upgrade: (): Promise<number> =>
		new Promise((resolve, reject) => {
			const request = indexedDB.open('bildeplan', 20);
			request.onupgradeneeded = () => void request.result.createObjectStore('later');
			request.onerror = () => {
				reject(request.error ?? new Error('not upgraded'));
			};
			request.onsuccess = () => {
				const db = request.result;
				db.onversionchange = () => {
					db.close();
				};
				const count = db.transaction('ops').objectStore('ops').count();
				count.onsuccess = () => {
					resolve(count.result);
				};
			};
		}),

	stopped: () => store.stopped,
	cards: (): string[] => Object.keys(stored.plan.cards),
	leftOut: (): number => stored.leftOut.rows + stored.leftOut.fields.length,
	shown: (): string => JSON.stringify(inOrder(stored.plan)),
	saved: async (): Promise<string> => JSON.stringify(inOrder(await store.read(PLAN)))
};

export type StoragePage = typeof page;
declare global {
	var storage: StoragePage;
}
globalThis.storage = page;
