import { type App, type ReadPlan, randomName } from '#lib/session/index.ts';
import { Refusal } from '#lib/plan/index.ts';
import type { CoveredRow, Shelf } from '../Shelf.svelte.ts';

/** A file was read, and a plan like it is on the shelf already: somebody must choose. */
interface Clash {
	readonly read: ReadPlan;
	readonly there: CoveredRow;
}

/** Takes in plan files: reads, asks when a plan like it is there, and keeps it. One file at a time. */
export class FileDesk {
	readonly #app: App;
	readonly #shelf: Shelf;
	#isReading = $state(false);
	#refusal = $state.raw<Refusal>();
	#hasFailed = $state(false);
	#clash = $state.raw<Clash>();

	constructor(app: App, shelf: Shelf) {
		this.#app = app;
		this.#shelf = shelf;
	}

	get isReading(): boolean {
		return this.#isReading;
	}
	/** Why the last file was not taken in. */
	get refusal(): Refusal | undefined {
		return this.#refusal;
	}
	/** The last file could not be read or kept, and not because of what is in it. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}
	get clash(): Clash | undefined {
		return this.#clash;
	}

	/** Opens a file. Gives the id of the plan once it is kept; nothing when it was turned away or somebody must choose. */
	open(file: Blob): Promise<string | undefined> {
		return this.#work(async () => {
			const read = await this.#app.files.read(file);
			const there = this.#shelf.alike(read.plan.head);
			if (!there) return this.#keep(read);
			this.#clash = { read, there };
			return undefined;
		});
	}
	keepBoth(): Promise<string | undefined> {
		const { clash } = this;
		this.leave();
		return this.#work(async () => clash && this.#keep(clash.read));
	}
	/** The plan from the file in the place of the one that is here: one change, which that plan's Undo takes back. */
	replace(): Promise<string | undefined> {
		const { clash } = this;
		this.leave();
		return this.#work(async () => {
			if (!clash) return undefined;
			await this.#app.files.keep(clash.read, clash.there.id, true);
			return clash.there.id;
		});
	}
	leave(): void {
		this.#clash = undefined;
		this.#refusal = undefined;
		this.#hasFailed = false;
	}

	async #keep(read: ReadPlan): Promise<string> {
		const id = randomName();
		await this.#app.files.keep(read, id);
		return id;
	}

	async #work(task: () => Promise<string | undefined>): Promise<string | undefined> {
		if (this.#isReading) return undefined;
		this.leave();
		this.#isReading = true;
		try {
			return await task();
		} catch (error) {
			if (error instanceof Refusal) this.#refusal = error;
			else this.#hasFailed = true;
			return undefined;
		} finally {
			this.#isReading = false;
		}
	}
}
