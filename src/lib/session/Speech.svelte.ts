import type { MediaHash, Sound } from '#lib/plan/index.ts';
import { SOUND_TYPES, soundKind } from '#lib/safety/index.ts';
import { DeviceVoices, Player, type Said } from '#lib/speech/index.ts';

/**
 * What can be heard on this device, for whoever draws a button: a recorded sound first, else the voices of the device
 * for the lines they know. One thing sounds at a time.
 */
export class Speech {
	readonly #voices: DeviceVoices;
	readonly #player = new Player();
	readonly #read: (hash: MediaHash) => Promise<Uint8Array | undefined>;
	#voicesKnown = $state(0);
	#sounding = $state.raw<object>();

	constructor(
		read: (hash: MediaHash) => Promise<Uint8Array | undefined>,
		synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis as SpeechSynthesis | undefined
	) {
		this.#read = read;
		this.#voices = new DeviceVoices(synthesis, () => this.#voicesKnown++);
	}

	/** Whether something would be heard. */
	canSay(lines: readonly Said[], sound?: Sound): boolean {
		return sound !== undefined || this.#spoken(lines).length > 0;
	}
	/** Whoever asked for what sounds now. */
	isSounding(who: object): boolean {
		return this.#sounding === who;
	}

	/** Plays the recorded sound, or says the lines that have a voice here. `who` is any object that stands for the asker. */
	async say(who: object, lines: readonly Said[], sound?: Sound): Promise<void> {
		this.stop();
		this.#sounding = who;
		const bytes = sound && (await this.#read(sound.media).catch(() => undefined));
		const kind = bytes && soundKind(bytes);
		if (this.#sounding !== who) return;
		if (bytes && kind) await this.#player.play(bytes, SOUND_TYPES[kind]);
		else await this.#voices.say(this.#spoken(lines));
		if (this.#sounding === who) this.#sounding = undefined;
	}

	stop(): void {
		this.#sounding = undefined;
		this.#player.stop();
		this.#voices.stop();
	}

	#spoken(lines: readonly Said[]): readonly Said[] {
		// Asked anew when voices come.
		if (this.#voicesKnown === 0) return [];
		return lines.filter(({ lang, text }) => text.trim() !== '' && this.#voices.speaks(lang));
	}
}
