import { type App, type Recorded, type Recording, SoundTrouble, record } from '#lib/session/index.ts';

interface Way {
	readonly app: Pick<App, 'language' | 'speech'>;
	/** Puts what was said where it belongs. */
	readonly keep: (recorded: Recorded) => Promise<void>;
	/** Asks for the microphone; another one in tests. */
	readonly ask?: () => Promise<Recording>;
}

/** A voice on its way to where it is kept, a card or the municipality's words: the microphone is open only while this says so, and never once its place is left. */
export class OwnSound {
	readonly #way: Way;
	#recording = $state.raw<Recording>();
	#isBusy = $state(false);
	#level = $state(0);
	#seconds = $state(0);
	#problem = $state<string>();
	#isLeft = false;

	constructor(way: Way) {
		this.#way = way;
	}

	get isRecording(): boolean {
		return this.#recording !== undefined;
	}
	/** The microphone is asked for, or what was said is being kept. */
	get isBusy(): boolean {
		return this.#isBusy;
	}
	/** How loud it is now, 0 to 1. */
	get level(): number {
		return this.#level;
	}
	get seconds(): number {
		return this.#seconds;
	}
	/** Why there is no sound, as a sentence. */
	get problem(): string | undefined {
		return this.#problem;
	}

	/** Records until `stop`, or the longest time; then the sound is kept. */
	async begin(): Promise<void> {
		if (this.#isBusy || this.isRecording) return;
		const { app, keep, ask = record } = this.#way;
		app.speech.stop();
		this.#problem = undefined;
		this.#isBusy = true;
		try {
			const recording = await ask();
			this.#recording = recording;
			if (this.#isLeft) recording.stop();
			this.#isBusy = false;
			this.#watch(recording);
			const recorded = await recording.done;
			this.#recording = undefined;
			if (this.#isLeft) return;
			this.#isBusy = true;
			await keep(recorded);
		} catch (error) {
			this.#problem = app.language.t(
				`card:sound.trouble.${error instanceof SoundTrouble ? error.trouble : 'failed'}`
			);
		} finally {
			this.#recording = undefined;
			this.#isBusy = false;
			this.#level = 0;
		}
	}

	stop(): void {
		this.#recording?.stop();
	}

	/** What is being said now is not kept: its place is gone. */
	leave(): void {
		this.#isLeft = true;
		this.stop();
	}

	#watch(recording: Recording): void {
		if (this.#recording !== recording || typeof requestAnimationFrame === 'undefined') return;
		this.#level = recording.level();
		this.#seconds = recording.seconds();
		requestAnimationFrame(() => {
			this.#watch(recording);
		});
	}
}
