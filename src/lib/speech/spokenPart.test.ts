import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spokenPart } from './spokenPart.ts';

const RATE = 8_000;
/** A tone of 300 Hz, as loud as told, for each stretch of seconds. */
function sound(...stretches: readonly (readonly [seconds: number, loudness: number])[]): Float32Array {
	const parts = stretches.map(([seconds, loudness]) =>
		Float32Array.from({ length: Math.round(seconds * RATE) }, (_, at) => {
			return loudness * Math.sin((2 * Math.PI * 300 * at) / RATE);
		})
	);
	return Float32Array.from(parts.flatMap((part) => [...part]));
}

it('silence before and after the voice is not heard', () => {
	const part = spokenPart(sound([1, 0.001], [2, 0.4], [1.5, 0.001]), RATE)!;
	expect(part.from).toBeCloseTo(0.8, 1);
	expect(part.to).toBeCloseTo(3.2, 1);
});

it('a pause in the middle belongs to what was said', () => {
	const part = spokenPart(sound([1, 0], [0.5, 0.4], [2, 0], [0.5, 0.3], [1, 0]), RATE)!;
	expect(part.to - part.from).toBeCloseTo(3.4, 1);
});

it('a soft voice is a voice', () => {
	expect(spokenPart(sound([1, 0.0005], [1, 0.02], [1, 0.0005]), RATE)).toMatchObject({ from: 0.8 });
});

it.each([
	['nobody spoke', sound([3, 0.001])],
	['there is voice from beginning to end', sound([3, 0.4])],
	['there is nothing at all', new Float32Array()]
])('nothing is cut where %s', (_, samples) => {
	expect(spokenPart(samples, RATE)).toBeUndefined();
});

it('whatever was recorded, the loudest moment is kept', () => {
	const stretch = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 100 }));
	fc.assert(
		fc.property(fc.array(stretch, { minLength: 1, maxLength: 8 }), (drawn) => {
			const samples = sound(...drawn.map(([tenths, per]) => [tenths / 10, per / 100] as const));
			const part = spokenPart(samples, RATE);
			if (!part) return;
			const loudest = samples.reduce((best, value, at) => (value > samples[best]! ? at : best), 0) / RATE;
			expect(part.from).toBeLessThanOrEqual(loudest);
			expect(part.to).toBeGreaterThanOrEqual(loudest);
			expect(part.to).toBeLessThanOrEqual(samples.length / RATE);
		}),
		{ numRuns: 60 }
	);
});
