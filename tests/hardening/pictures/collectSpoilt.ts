/**
 * Takes spoilt files of pictures in, one after the other, with everything but the browser's own decoder: read, unpack,
 * look at the first bytes, clean. Each is refused as a whole, or gives good pictures and counts the others; never
 * anything else, and what all objects share stays as it was.
 */
import { readPictures } from '#lib/exchange/index.ts';
import { Refusal } from '#lib/plan/index.ts';
import { cleanSvg, LIMITS, svgText } from '#lib/safety/index.ts';
import { collectPictures } from '#lib/session/collectPictures.ts';
import { checkCollection } from '#lib/office/index.ts';
import { spoiltPictures } from './spoiltPictures.ts';

export interface Outcome {
	/** Files that gave something, the pictures they gave, and those that were left. */
	opened: number;
	pictures: number;
	left: number;
	readonly refused: Record<string, number>;
	/** Milliseconds. */
	slowest: number;
}

/** What may never stand in a cleaned drawing. */
export const FIRES =
	/<(?:\w+:)?(?:script|image|foreignObject|iframe|animate|set|filter|pattern|a)\b|\son\w+=|javascript:|@import|@font-face|(?:href|src)="[^#"]|url\(\s*['"]?[^#'"\s]/i;

export async function collectSpoilt(count: number, seed: number): Promise<Outcome> {
	const outcome: Outcome = { opened: 0, pictures: 0, left: 0, refused: {}, slowest: 0 };
	const shared = Object.getOwnPropertyNames(Object.prototype).length;
	let number = 0;
	for (const bytes of spoiltPictures(seed)) {
		if (++number > count) break;
		const fail = (why: string, cause?: unknown) =>
			new Error(`File ${String(number)} of seed ${String(seed)}: ${why}`, { cause });
		const begun = performance.now();
		try {
			const { pictures, left } = await collectPictures(readPictures(bytes), {
				language: 'nb',
				hashOf: () => Promise.resolve('0'.repeat(64)),
				decode: (picture) => {
					if (picture.kind === 'svg') {
						const { markup } = cleanSvg(svgText(picture.bytes), LIMITS.pictogramSide);
						if (FIRES.test(markup)) throw fail(`not clean: ${markup}`);
					}
					return Promise.resolve({ bytes: new Uint8Array(1), width: 1, height: 1 });
				}
			});
			checkCollection({ id: 'collection:x', name: '', pictures });
			outcome.opened++;
			outcome.pictures += pictures.length;
			outcome.left += Object.values(left).reduce((sum, one) => sum + one, 0);
		} catch (error) {
			if (!(error instanceof Refusal)) throw fail('neither taken nor refused', error);
			outcome.refused[error.code] = (outcome.refused[error.code] ?? 0) + 1;
		}
		outcome.slowest = Math.max(outcome.slowest, performance.now() - begun);
		if (Object.getOwnPropertyNames(Object.prototype).length !== shared || 'admin' in {})
			throw fail('reached into all objects');
	}
	return outcome;
}
