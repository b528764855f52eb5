/**
 * A recording as samples, to find where somebody speaks, and to hear that part alone. What is kept stays as it was
 * recorded: a second encoding would cost quality, and old tablets have no encoder for it. Browser only.
 */
import type { SpokenPart } from './spokenPart.ts';

/** Plain sound is made at this rate: enough for speech, and small. */
const RATE = 24_000;
const HEADER = 44;

/** One channel of −1 to 1. Nothing where this browser cannot read it. */
export async function samplesOf(
	bytes: Uint8Array
): Promise<{ readonly samples: Float32Array; readonly samplesASecond: number } | undefined> {
	if (typeof OfflineAudioContext === 'undefined') return undefined;
	try {
		const { buffer } = bytes.slice();
		const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(buffer);
		return { samples: sound.getChannelData(0), samplesASecond: sound.sampleRate };
	} catch {
		return undefined;
	}
}

/** A part of a recording as a sound that every browser plays. Nothing where this browser cannot read it. */
export async function partOf(bytes: Uint8Array, { from, to }: SpokenPart): Promise<Blob | undefined> {
	const read = await samplesOf(bytes);
	if (!read) return undefined;
	const { samples, samplesASecond } = read;
	const part = samples.subarray(Math.floor(from * samplesASecond), Math.ceil(to * samplesASecond));
	return part.length ? new Blob([waveOf(part, samplesASecond)], { type: 'audio/wav' }) : undefined;
}

/** WAVE, 16 bits, one channel (Microsoft, Multimedia Programming Interface 1.0, 1991). */
export function waveOf(samples: Float32Array, samplesASecond: number): ArrayBuffer {
	const view = new DataView(new ArrayBuffer(HEADER + 2 * samples.length));
	const word = (at: number, letters: string) => {
		for (let index = 0; index < letters.length; index++) view.setUint8(at + index, letters.charCodeAt(index));
	};
	word(0, 'RIFF');
	view.setUint32(4, HEADER - 8 + 2 * samples.length, true);
	word(8, 'WAVEfmt ');
	view.setUint32(16, 16, true);
	view.setUint16(20, 1, true);
	view.setUint16(22, 1, true);
	view.setUint32(24, samplesASecond, true);
	view.setUint32(28, 2 * samplesASecond, true);
	view.setUint16(32, 2, true);
	view.setUint16(34, 16, true);
	word(36, 'data');
	view.setUint32(40, 2 * samples.length, true);
	samples.forEach((value, at) => {
		view.setInt16(HEADER + 2 * at, Math.round(Math.max(-1, Math.min(1, value)) * 32_767), true);
	});
	return view.buffer;
}
