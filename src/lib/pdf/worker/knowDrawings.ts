import type { Drawing } from '#lib/symbols/index.ts';
import type { PrintJob } from '../pages/printJob.ts';

interface Known {
	readonly drawing: Drawing;
	readonly content: string;
}

/** A drawing weighs some kilobytes. */
const MOST_KEPT = 1000;
const known = new Map<string, Known>();

/**
 * Puts the drawings of earlier jobs in place of the same ones in this job, which has come by message and is nobody
 * else's: what has been worked out for a drawing is kept with it.
 */
export function knowDrawings(job: PrintJob): void {
	const seen = new Map<object, Drawing>();
	const look = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		if ('key' in value && 'drawing' in value) {
			const { key, drawing } = value as { key: string; drawing: Drawing };
			const same = seen.get(drawing) ?? knownAs(key, drawing);
			seen.set(drawing, same);
			Object.assign(value, { drawing: same });
			return;
		}
		for (const one of Object.values(value)) look(one);
	};
	look(job);
}

/** Under the same key another plan may have another drawing. */
function knownAs(key: string, drawing: Drawing): Drawing {
	const content = JSON.stringify(drawing);
	const found = known.get(key);
	if (found?.content === content) return found.drawing;
	if (known.size >= MOST_KEPT) known.clear();
	known.set(key, { drawing, content });
	return drawing;
}
