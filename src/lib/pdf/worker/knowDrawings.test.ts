import { expect, test } from 'vitest';
import type { PrintJob } from '../pages/printJob.ts';
import { knowDrawings } from './knowDrawings.ts';

const picture = (fill: `#${string}`) => ({
	kind: 'drawing' as const,
	key: 'sun',
	drawing: { box: [0, 0, 72, 72], shapes: [{ d: 'M0 0L1 1', fill }] }
});
const jobWith = (...pictures: ReturnType<typeof picture>[]) =>
	({ boards: [{ zones: [{ cards: pictures.map((picture) => ({ picture })) }] }] }) as unknown as PrintJob;

test('a drawing that comes again is the one that is known, and another under its name is not', () => {
	const [first, again, other] = [picture('#ff0000'), picture('#ff0000'), picture('#0000ff')];
	const known = first.drawing;
	knowDrawings(jobWith(first));
	knowDrawings(jobWith(again));
	expect(again.drawing).toBe(known);
	knowDrawings(jobWith(other));
	expect(other.drawing).toEqual(picture('#0000ff').drawing);
});
