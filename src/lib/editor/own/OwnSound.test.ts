import { expect, it } from 'vitest';
import { type App, type Recording, SoundTrouble } from '#lib/session/index.ts';
import { OwnSound } from './OwnSound.svelte.ts';

function aVoice(ask?: () => Promise<Recording>) {
	const happened: unknown[] = [];
	const said = Promise.withResolvers<{ bytes: Uint8Array<ArrayBuffer>; seconds: number }>();
	const recording: Recording = {
		level: () => 0.5,
		seconds: () => 1,
		stop: () => {
			said.resolve({ bytes: new Uint8Array(3), seconds: 2 });
		},
		done: said.promise
	};
	const sound = new OwnSound({
		app: {
			language: { t: (key: string) => key },
			speech: { stop: () => undefined }
		} as unknown as App,
		keep: async (recorded) => void happened.push(recorded.seconds),
		ask: ask ?? (async () => recording)
	});
	return { sound, happened };
}

it('what was said is kept when the recording is stopped', async () => {
	const { sound, happened } = aVoice();
	const recorded = sound.begin();
	await Promise.resolve();
	expect(sound.isRecording).toBe(true);
	sound.stop();
	await recorded;
	expect(happened).toEqual([2]);
	expect([sound.isRecording, sound.isBusy]).toEqual([false, false]);
});

it('what is said while the card is closed is not kept', async () => {
	const { sound, happened } = aVoice();
	const recorded = sound.begin();
	await Promise.resolve();
	sound.leave();
	await recorded;
	expect(happened).toEqual([]);
});

it('a microphone that is closed to us is told as what it is', async () => {
	const { sound, happened } = aVoice(() => Promise.reject(new SoundTrouble('refused')));
	await sound.begin();
	expect([sound.problem, happened]).toEqual(['card:sound.trouble.refused', []]);
});
