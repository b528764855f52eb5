import { readAnyPlan } from '#lib/exchange/index.ts';
import { checkPlan, Refusal } from '#lib/plan/index.ts';
import { spoiltFiles } from './spoiltFiles.ts';

export interface Outcome {
	opened: number;
	/** How many were refused, by code. */
	readonly refused: Record<string, number>;
	/** The longest any file took, in milliseconds. */
	slowest: number;
}

/**
 * Opens spoilt files one after the other. Throws on the first that is neither a plan through the gate nor a refusal,
 * or that leaves a mark on what all objects share; the message tells which one it was.
 */
export async function openSpoilt(example: unknown, count: number, seed: number): Promise<Outcome> {
	const outcome: Outcome = { opened: 0, refused: {}, slowest: 0 };
	const shared = Object.getOwnPropertyNames(Object.prototype).length;
	let number = 0;
	for (const bytes of spoiltFiles(example, seed)) {
		if (++number > count) break;
		const begun = performance.now();
		try {
			const { plan } = await readAnyPlan(bytes, () => Promise.resolve(null));
			checkPlan(plan);
			outcome.opened++;
		} catch (error) {
			if (!(error instanceof Refusal)) throw new Error(`File ${number} of seed ${seed}`, { cause: error });
			outcome.refused[error.code] = (outcome.refused[error.code] ?? 0) + 1;
		}
		outcome.slowest = Math.max(outcome.slowest, performance.now() - begun);
		if (Object.getOwnPropertyNames(Object.prototype).length !== shared || 'admin' in {})
			throw new Error(`File ${number} of seed ${seed} reached into all objects`);
	}
	return outcome;
}
