import { createContext } from 'svelte';

/** Milliseconds. Chromium 156 lets a busy worker keep the next one waiting for minutes (November 2026). */
const PATIENCE = 4000;

/**
 * Which version of the app this window runs, and what the service worker has to say: whether all that a session
 * needs is on the device, and whether a newer version waits. Nothing is switched before somebody asks for it.
 */
export class AppVersion {
	#isReadyOffline = $state(false);
	#waiting = $state.raw<ServiceWorker>();
	#stopped = $state<'newer' | 'deleted'>();
	#isSwitching = false;

	/** Every file of this version is on the device. */
	get isReadyOffline(): boolean {
		return this.#isReadyOffline;
	}
	get hasNewer(): boolean {
		return this.#waiting !== undefined;
	}
	/** Why this window may no longer save, if it may not. */
	get stopped(): 'newer' | 'deleted' | undefined {
		return this.#stopped;
	}
	stop(why: 'newer' | 'deleted'): void {
		this.#stopped = why;
	}

	/** The window is loaded again as soon as the new version runs, or when the old one has been too busy to give way. */
	switchNow(): void {
		this.#isSwitching = true;
		this.#waiting?.postMessage('skip-waiting');
		setTimeout(() => {
			location.reload();
		}, PATIENCE);
	}

	/** Listens until the returned function is called. */
	follow(): () => void {
		// Absent outside secure pages.
		const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
		if (!workers) return () => undefined;
		const taken = (): void => {
			if (this.#isSwitching) location.reload();
			else void this.#askWhetherReady(workers);
		};
		workers.addEventListener('controllerchange', taken);
		void workers.ready.then((registration) => {
			this.#look(registration, workers);
			registration.addEventListener('updatefound', () => {
				registration.installing?.addEventListener('statechange', () => {
					this.#look(registration, workers);
				});
			});
		});
		return () => {
			workers.removeEventListener('controllerchange', taken);
		};
	}

	#look(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
		// Without a controller there is no older version to switch from.
		this.#waiting = workers.controller ? (registration.waiting ?? undefined) : undefined;
		void this.#askWhetherReady(workers);
	}

	async #askWhetherReady(workers: ServiceWorkerContainer): Promise<void> {
		const { active } = await workers.ready;
		if (!active) return;
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<{ readonly ready: boolean }>) => {
			this.#isReadyOffline = data.ready;
			port1.close();
		};
		active.postMessage('ready?', [port2]);
	}
}

export const [useAppVersion, setAppVersion] = createContext<AppVersion>();
