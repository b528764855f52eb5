import { type SaveFailed, saveFailed } from './errors.ts';

interface Waiting<Job> {
	readonly job: Job;
	readonly saved: () => void;
	readonly failed: (error: SaveFailed) => void;
}

/** What is asked for while one transaction runs goes together into the next; more than this waits for the one after. */
const BATCH = 100;

/**
 * Work that is not on the disc yet, in the order it was done. What fails stays, and everything behind it waits: a
 * later change may build on an earlier one.
 */
export class SaveQueue<Job> {
	readonly #write: (jobs: readonly Job[]) => Promise<void>;
	readonly #told: () => void;
	#waiting: Waiting<Job>[] = [];
	#running: Promise<void> | undefined;
	#failure: SaveFailed | undefined;

	/** `write` saves all of these jobs or none. `told` is called whenever `size` or `failure` has changed. */
	constructor(write: (jobs: readonly Job[]) => Promise<void>, told: () => void) {
		this.#write = write;
		this.#told = told;
	}

	get size(): number {
		return this.#waiting.length;
	}

	/** Why the newest attempt failed; nothing while all is well. */
	get failure(): SaveFailed | undefined {
		return this.#failure;
	}

	get jobs(): Job[] {
		return this.#waiting.map(({ job }) => job);
	}

	/**
	 * Resolves when the job is on the disc.
	 * @throws {SaveFailed} and keeps the job
	 */
	add(job: Job): Promise<void> {
		const done = new Promise<void>((saved, failed) => this.#waiting.push({ job, saved, failed }));
		void this.#start();
		return done;
	}

	/**
	 * Tries again to save all that waits.
	 * @throws {SaveFailed}
	 */
	async flush(): Promise<void> {
		await this.#start();
		if (this.#failure) throw this.#failure;
	}

	#start(): Promise<void> {
		return (this.#running ??= this.#run());
	}

	async #run(): Promise<void> {
		// Let everything that is done in this turn come along.
		await Promise.resolve();
		do await this.#saveBatch();
		while (this.#waiting.length && !this.#failure);
		// In the same turn as the last look at what waits: a job added from here on starts a run of its own.
		this.#running = undefined;
		if (this.#failure) for (const { failed } of this.#waiting) failed(this.#failure);
		this.#told();
	}

	async #saveBatch(): Promise<void> {
		const batch = this.#waiting.slice(0, BATCH);
		try {
			if (batch.length) await this.#write(batch.map(({ job }) => job));
		} catch (error) {
			this.#failure = saveFailed(error);
			return;
		}
		this.#waiting = this.#waiting.slice(batch.length);
		this.#failure = undefined;
		for (const { saved } of batch) saved();
		this.#told();
	}
}
