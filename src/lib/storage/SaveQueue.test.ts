import { describe, expect, it } from 'vitest';
import { SaveFailed } from './errors.ts';
import { SaveQueue } from './SaveQueue.ts';

const full = Object.assign(new Error('Aborted'), {
	name: 'AbortError',
	inner: { name: 'QuotaExceededError' }
});

/** A queue onto a disc that can be full. */
function aQueue() {
	const disc: string[] = [];
	const batches: number[] = [];
	const state = { isFull: false };
	const queue = new SaveQueue<string>(
		async (jobs) => {
			await Promise.resolve();
			if (state.isFull) throw full;
			batches.push(jobs.length);
			disc.push(...jobs);
		},
		() => undefined
	);
	return { queue, disc, batches, state };
}

describe('what waits to be saved', () => {
	it('goes together where it was done together', async () => {
		const { queue, disc, batches } = aQueue();
		await Promise.all(['a', 'b', 'c'].map((job) => queue.add(job)));
		expect(disc).toEqual(['a', 'b', 'c']);
		expect(batches).toEqual([3]);
	});

	it('stays in order when the disc is full, and is saved before what comes later', async () => {
		const { queue, disc, state } = aQueue();
		await queue.add('a');
		state.isFull = true;
		await expect(queue.add('b')).rejects.toMatchObject({ name: 'SaveFailed', reason: 'full' });
		await expect(queue.add('c')).rejects.toBeInstanceOf(SaveFailed);
		expect(queue.jobs).toEqual(['b', 'c']);
		expect(queue.failure?.reason).toBe('full');
		state.isFull = false;
		await queue.add('d');
		expect(disc).toEqual(['a', 'b', 'c', 'd']);
		expect(queue.failure).toBeUndefined();
	});

	it('is tried again when asked', async () => {
		const { queue, disc, state } = aQueue();
		state.isFull = true;
		await expect(queue.add('a')).rejects.toBeInstanceOf(SaveFailed);
		await expect(queue.flush()).rejects.toBeInstanceOf(SaveFailed);
		state.isFull = false;
		await queue.flush();
		expect(disc).toEqual(['a']);
		expect(queue.size).toBe(0);
	});

	it('never waits for ever: what is added the moment another fails or succeeds gets its answer', async () => {
		const { queue, disc, state } = aQueue();
		for (let number = 0; number < 20; number++) await queue.add(String(number)).then(() => queue.add('then'));
		expect(disc).toHaveLength(40);
		state.isFull = true;
		const second = queue.add('x').catch(() => queue.add('y'));
		await expect(second).rejects.toBeInstanceOf(SaveFailed);
		expect(queue.jobs).toEqual(['x', 'y']);
	});
});
