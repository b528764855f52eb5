import { partOf } from './samples.ts';
import type { SpokenPart } from './spokenPart.ts';

/** Plays one recorded sound at a time. */
export class Player {
	#stop: () => void = () => undefined;

	/**
	 * Plays a sound, or the part of it in which somebody speaks. Resolves when it is silent again, also where this
	 * browser cannot play it.
	 */
	async play(bytes: Uint8Array, type: string, part?: SpokenPart): Promise<void> {
		this.stop();
		const { promise, resolve } = Promise.withResolvers<undefined>();
		let isStopped = false;
		const end = () => {
			isStopped = true;
			resolve(undefined);
		};
		this.#stop = end;
		const cut = part && (await partOf(bytes, part));
		// Stopped while it was being cut.
		if (isStopped as boolean) return;
		const url = URL.createObjectURL(cut ?? new Blob([bytes.slice()], { type }));
		const audio = new Audio(url);
		this.#stop = () => {
			audio.pause();
			end();
		};
		audio.addEventListener('ended', end);
		audio.addEventListener('error', end);
		audio.play().catch(end);
		await promise;
		URL.revokeObjectURL(url);
	}

	stop(): void {
		this.#stop();
		this.#stop = () => undefined;
	}
}
