import { voiceFor } from './voiceFor.ts';

export interface Said {
	readonly text: string;
	/** BCP 47. */
	readonly lang: string;
}

/** A little slower than people who know the language talk. */
const PACE = 0.85;

/** The voices of this device, and of the network where the municipality lets it. Where the browser has none, there are none, and everything here does nothing. */
export class DeviceVoices {
	readonly #synthesis: SpeechSynthesis | undefined;
	readonly #mayAskNetwork: () => boolean;
	#voices: readonly SpeechSynthesisVoice[] = [];

	/**
	 * `onchange` is told when voices come, which browsers do in their own time. `mayAskNetwork` says whether the
	 * municipality lets words leave the device to be spoken; without it they never do.
	 */
	constructor(
		synthesis: SpeechSynthesis | undefined,
		onchange: () => void,
		mayAskNetwork: () => boolean = () => false
	) {
		this.#synthesis = synthesis;
		this.#mayAskNetwork = mayAskNetwork;
		if (!synthesis) return;
		const look = () => {
			this.#voices = synthesis.getVoices();
			onchange();
		};
		look();
		synthesis.addEventListener('voiceschanged', look);
	}

	speaks(tag: string): boolean {
		return this.#voiceOf(tag) !== undefined;
	}

	/** Says the lines one after the other, those that a voice here speaks. Resolves when it is silent again. */
	async say(lines: readonly Said[]): Promise<void> {
		const synthesis = this.#synthesis;
		if (!synthesis) return;
		synthesis.cancel();
		await Promise.all(
			lines.flatMap(({ text, lang }) => {
				const voice = this.#voiceOf(lang);
				if (!voice) return [];
				const words = new SpeechSynthesisUtterance(text);
				words.voice = voice;
				words.lang = voice.lang;
				words.rate = PACE;
				return [
					new Promise<void>((done) => {
						const end = () => {
							done();
						};
						words.addEventListener('end', end);
						words.addEventListener('error', end);
						synthesis.speak(words);
					})
				];
			})
		);
	}

	stop(): void {
		this.#synthesis?.cancel();
	}

	#voiceOf(tag: string): SpeechSynthesisVoice | undefined {
		return voiceFor(this.#voices, tag, this.#mayAskNetwork());
	}
}
