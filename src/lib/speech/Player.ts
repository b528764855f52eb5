/** Plays one recorded sound at a time. */
export class Player {
	#stop: () => void = () => undefined;

	/** Resolves when it is silent again, also where this browser cannot play it. */
	async play(bytes: Uint8Array, type: string): Promise<void> {
		this.stop();
		const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
		const audio = new Audio(url);
		const { promise, resolve } = Promise.withResolvers<undefined>();
		const end = () => {
			resolve(undefined);
		};
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
