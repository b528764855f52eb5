import type { LanguageTag, MediaHash, Sound } from '#lib/plan/index.ts';
import { SOUND_TYPES, soundKind } from '#lib/safety/index.ts';
import { DeviceVoices, Player } from '#lib/speech/index.ts';
import { LISTENING, type Listening, type Part, type Sayable, saidParts } from './saidParts.ts';

/** Where the choice of languages is remembered. */
interface Kept {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
}
interface Sources {
	readonly read: (hash: MediaHash) => Promise<Uint8Array | undefined>;
	/** The municipality's recording of a concept. */
	readonly recorded?: (concept: string, language: LanguageTag) => Sound | undefined;
	/** Whether words may leave the device to be spoken. */
	readonly mayAskNetwork?: () => boolean;
	readonly settings?: Kept;
	readonly synthesis?: SpeechSynthesis | undefined;
}
/** One of several things that are heard one after the other. */
export interface Turn {
	/** Tells which one sounds: `speech.at`. */
	readonly id: string;
	readonly what: Sayable;
}

const KEY = 'listening';

/** What can be heard on this device, for whoever draws a button. One thing sounds at a time. */
export class Speech {
	readonly #voices: DeviceVoices;
	readonly #player = new Player();
	readonly #sources: Sources;
	#voicesKnown = $state(0);
	#sounding = $state.raw<object>();
	#at = $state<string>();
	#listening = $state<Listening>('both');
	/** On the participant's screen the first tap says what a button is, the second does it. */
	saysButtons = $state(false);
	/** Another object for each beginning: what was begun before ends when it sees another. */
	#turn: object = {};

	constructor(sources: Sources) {
		this.#sources = sources;
		const { mayAskNetwork, synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined } = sources;
		this.#voices = new DeviceVoices(synthesis, () => this.#voicesKnown++, mayAskNetwork);
	}

	/** In which languages one hears. */
	get listening(): Listening {
		return this.#listening;
	}
	async load(): Promise<void> {
		const kept = await this.#sources.settings?.get(KEY);
		this.#listening = LISTENING.find((one) => one === kept) ?? 'both';
	}
	/** Remembered on this device. */
	listen(listening: Listening): void {
		this.#listening = listening;
		void this.#sources.settings?.set(KEY, listening).catch(() => undefined);
	}

	/** Whether something would be heard. */
	canSay(what: Sayable): boolean {
		return this.#partsOf(what).length > 0;
	}
	/** Whether a voice here speaks this language. */
	speaks(language: LanguageTag): boolean {
		// Asked anew when voices come.
		return this.#voicesKnown > 0 && this.#voices.speaks(language);
	}
	/** Whoever asked for what sounds now. */
	isSounding(who: object): boolean {
		return this.#sounding === who;
	}
	/** Which of several things sounds now. */
	get at(): string | undefined {
		return this.#at;
	}

	/** Lets one thing be heard. `who` is any object that stands for the asker. */
	say(who: object, what: Sayable): Promise<void> {
		return this.sayAll(who, [{ id: '', what }]);
	}
	/** Lets one thing be heard after the other, until somebody stops it. */
	async sayAll(who: object, turns: readonly Turn[]): Promise<void> {
		this.stop();
		const turn = (this.#turn = {});
		this.#sounding = who;
		for (const { id, what } of turns) {
			const parts = this.#partsOf(what);
			if (parts.length) this.#at = id;
			for (const part of parts) {
				await this.#play(part, turn);
				if (this.#turn !== turn) return;
			}
		}
		this.#sounding = undefined;
		this.#at = undefined;
	}
	/** Plays one recording: to hear whether it came out well. */
	async play(who: object, sound: Sound): Promise<void> {
		this.stop();
		const turn = (this.#turn = {});
		this.#sounding = who;
		await this.#play({ lang: sound.language ?? 'und', sound }, turn);
		if (this.#turn === turn) this.#sounding = undefined;
	}

	stop(): void {
		this.#turn = {};
		this.#sounding = undefined;
		this.#at = undefined;
		this.#player.stop();
		this.#voices.stop();
	}

	async #play({ lang, sound, text }: Part, turn: object): Promise<void> {
		if (!sound) return this.#voices.say([{ lang, text: text ?? '' }]);
		const bytes = await this.#sources.read(sound.media).catch(() => undefined);
		const kind = bytes && soundKind(bytes);
		if (!bytes || !kind || this.#turn !== turn) return;
		const { from, to } = sound;
		const part = from === undefined || to === undefined ? undefined : { from, to };
		await this.#player.play(bytes, SOUND_TYPES[kind], part);
	}
	#partsOf(what: Sayable): readonly Part[] {
		return saidParts(what, this.#listening, {
			recorded: (concept, language) => this.#sources.recorded?.(concept, language),
			speaks: (language) => this.speaks(language)
		});
	}
}
