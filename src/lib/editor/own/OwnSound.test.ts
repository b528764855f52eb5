import { expect, it } from 'vitest';
import { type App, type GuidanceSession, type Recording, SoundTrouble } from '#lib/session/index.ts';
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
			files: { keepSound: async (_: unknown, language: string) => ({ media: 'f', seconds: 2, language }) },
			language: { t: (key: string) => key },
			speech: { stop: () => undefined }
		} as unknown as App,
		session: {
			edit: (id: string, fields: unknown) => happened.push([id, fields])
		} as unknown as GuidanceSession,
		card: 'card:a',
		tongue: () => 'ti',
		ask: ask ?? (async () => recording)
	});
	return { sound, happened };
}

it('what was said lies on the card when the recording is stopped', async () => {
	const { sound, happened } = aVoice();
	const recorded = sound.begin();
	await Promise.resolve();
	expect(sound.isRecording).toBe(true);
	sound.stop();
	await recorded;
	expect(happened).toEqual([['card:a', { sound: { media: 'f', seconds: 2, language: 'ti' } }]]);
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
