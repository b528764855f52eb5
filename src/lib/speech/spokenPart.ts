/** The part of a recording in which somebody speaks, in seconds from its beginning. */
export interface SpokenPart {
	readonly from: number;
	readonly to: number;
}

/** Loudness is looked at in steps of this many seconds. */
const STEP = 0.02;
/** As loud as this part of the loudest step counts as speech (−26 dB), and so does everything between two such steps. */
const SPEECH = 0.05;
/** A room is never quite still: below this nothing is speech. */
const STILL = 0.004;
/** Left before the first sound and after the last, so that a soft beginning or end is not cut. */
const ROOM = 0.2;
/** Less than this is not worth cutting. */
const WORTH = 0.15;

/**
 * Where speech begins and ends. Nothing where there is no silence to cut at either end, or nobody spoke. Samples are
 * −1 to 1, one channel. What lies between is never touched.
 */
export function spokenPart(samples: Float32Array, samplesASecond: number): SpokenPart | undefined {
	const levels = levelsOf(samples, Math.max(1, Math.round(samplesASecond * STEP)));
	const loudest = levels.reduce((most, level) => Math.max(most, level), 0);
	const least = Math.max(STILL, loudest * SPEECH);
	const first = levels.findIndex((level) => level >= least);
	if (first < 0) return undefined;
	const last = levels.findLastIndex((level) => level >= least);
	const whole = samples.length / samplesASecond;
	const from = Math.max(0, first * STEP - ROOM);
	const to = Math.min(whole, (last + 1) * STEP + ROOM);
	if (from < WORTH && whole - to < WORTH) return undefined;
	return { from: rounded(from), to: Math.min(whole, rounded(to)) };
}

/** The loudness of each step: root of the mean square. */
function levelsOf(samples: Float32Array, length: number): number[] {
	const levels: number[] = [];
	for (let at = 0; at < samples.length; at += length) {
		const step = samples.subarray(at, at + length);
		levels.push(Math.sqrt(step.reduce((sum, value) => sum + value * value, 0) / step.length));
	}
	return levels;
}

const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;
