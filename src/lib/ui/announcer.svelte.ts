import { createContext, untrack } from 'svelte';
import type { Line } from './line.ts';

/**
 * What a screen reader says without the focus moving. One for the whole app, given down as context; every
 * `LiveRegions` on the page repeats it, so that it is heard inside an open dialog too.
 */
export class Announcer {
	#polite: Line | undefined = $state.raw();
	#urgent: Line | undefined = $state.raw();
	#count = $state(0);

	get polite(): Line | undefined {
		return this.#polite;
	}
	get urgent(): Line | undefined {
		return this.#urgent;
	}
	/** Grows with every message: the same words said twice are said twice. */
	get count(): number {
		return this.#count;
	}

	/** Said when the reader pauses. */
	say(line: Line): void {
		this.#polite = line;
		this.#countOne();
	}
	/** Breaks in: only for what stops the work, such as a full disc. */
	interrupt(line: Line): void {
		this.#urgent = line;
		this.#countOne();
	}
	/** An effect that says something must not run again because it has been said. */
	#countOne(): void {
		this.#count = untrack(() => this.#count) + 1;
	}
}

export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
