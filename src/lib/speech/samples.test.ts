import { expect, it } from 'vitest';
import { waveOf } from './samples.ts';

it('samples become a wave file of their length, clipped and never wrapped round', () => {
	const view = new DataView(waveOf(Float32Array.from([0, 1, -1, 1.5]), 24_000));
	const letters = (at: number) => String.fromCharCode(...new Uint8Array(view.buffer, at, 4));
	expect([letters(0), letters(8), letters(36)]).toEqual(['RIFF', 'WAVE', 'data']);
	expect([view.getUint32(4, true), view.getUint32(24, true), view.getUint32(40, true)]).toEqual([
		44, 24_000, 8
	]);
	expect([44, 46, 48, 50].map((at) => view.getInt16(at, true))).toEqual([0, 32_767, -32_767, 32_767]);
});
