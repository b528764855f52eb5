import type { App } from '#lib/session/index.ts';
import { randomName } from '#lib/session/index.ts';
import { type Head, emptyPlan } from '#lib/plan/index.ts';
import { now } from './now.ts';

export type ShelfRow = Parameters<Parameters<App['store']['shelf']>[0]>[0][number];
/** A plan whose cover could be read. */
export type CoveredRow = ShelfRow & { readonly cover: NonNullable<ShelfRow['cover']> };

const hasCover = (row: ShelfRow): row is CoveredRow => row.cover !== undefined;

/** The plans of this device, as any window leaves them, with the words that their covers need. */
export class Shelf {
	readonly #app: App;
	#rows = $state.raw<readonly CoveredRow[]>();

	constructor(app: App) {
		this.#app = app;
	}

	/** Nothing has been heard of the shelf yet. */
	get isLoading(): boolean {
		return this.#rows === undefined;
	}
	/** Plans whose meeting day has passed come first, then by next meeting, then those without one. */
	readonly plans = $derived.by(() => {
		const far = '9999';
		return (this.#rows ?? [])
			.filter(({ removed }) => removed === undefined)
			.toSorted((a, b) => (a.cover.head.nextMeeting ?? far).localeCompare(b.cover.head.nextMeeting ?? far));
	});
	readonly binned = $derived((this.#rows ?? []).filter(({ removed }) => removed !== undefined));

	isOverdue({ cover: { head } }: CoveredRow): boolean {
		return head.nextMeeting !== undefined && head.nextMeeting < this.#app.today.date;
	}

	/** A plan on the shelf that seems to be the same as one with this head: files carry no id, and names are not unique. */
	alike({ alias, own, created }: Head): CoveredRow | undefined {
		return this.plans.find(
			({ cover: { head } }) => head.alias === alias && head.own === own && head.created === created
		);
	}

	/** Listens until the returned function is called. */
	follow(): () => void {
		let newest: readonly CoveredRow[] = [];
		return this.#app.store.shelf((rows) => {
			const shown = rows.filter(hasCover);
			newest = shown;
			const show = (): void => {
				if (newest === shown) this.#rows = shown;
			};
			// Without its words, as before the first download is done, a cover is shown in Norwegian.
			this.#loadWords(shown).then(show, show);
		});
	}

	/** Makes a plan and says where it stands. */
	async create(head: Omit<Head, 'created' | 'first'>, speaks?: string): Promise<string> {
		const id = randomName();
		const plan = emptyPlan({ ...head, created: this.#app.today.date });
		const programme = speaks === undefined ? plan.programme : { ...plan.programme, speaks };
		await this.#app.store.create(id, { ...plan, programme });
		return id;
	}
	async duplicate(id: string): Promise<void> {
		await this.#app.store.duplicate(id, randomName());
	}
	async remove(id: string): Promise<void> {
		await this.#app.store.remove(id);
	}
	async restore(id: string): Promise<void> {
		await this.#app.store.restore(id);
	}
	/** Destroys what is in the bin now. */
	async emptyBin(): Promise<void> {
		await this.#app.store.emptyBin(now());
	}

	async #loadWords(rows: readonly CoveredRow[]): Promise<void> {
		const tags = rows.flatMap(({ cover: { head } }) => [head.own, head.norwegian]);
		await Promise.all(tags.map((tag) => this.#app.translator.load(tag, ['app'])));
	}
}
