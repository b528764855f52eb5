import type { Key } from '#lib/i18n/index.ts';
import { type App, type OutsidePack } from '#lib/session/index.ts';
import { refusalSentence } from '#lib/editor/refusalSentence.ts';

export interface Said {
	readonly tone: 'ok' | 'info' | 'stop';
	readonly text: string;
	/** One line for each why. */
	readonly more: readonly string[];
}

/** A file of pictures on its way in: chosen, looked at, taken one picture at a time, and told of. */
export class Taking {
	readonly #app: Pick<App, 'collections' | 'language'>;
	#pack = $state.raw<OutsidePack>();
	#done = $state<number>();
	#said = $state.raw<Said>();
	#stopper: AbortController | undefined;

	constructor(app: Pick<App, 'collections' | 'language'>) {
		this.#app = app;
	}

	/** What was read and waits for an answer. */
	get pack(): OutsidePack | undefined {
		return this.#pack;
	}
	/** How many pictures are through; nothing while none is being taken. */
	get done(): number | undefined {
		return this.#done;
	}
	get said(): Said | undefined {
		return this.#said;
	}

	async read(file: File | undefined): Promise<void> {
		this.#said = undefined;
		if (!file) return;
		await this.attempt(async () => {
			const pack = await this.#app.collections.read(file);
			this.#pack = pack.name === '' ? { ...pack, name: file.name.replace(/\.\w{2,4}$/, '') } : pack;
		});
	}

	async take(name: string, language: string): Promise<void> {
		const pack = this.#pack;
		if (!pack || this.#done !== undefined) return;
		const { t } = this.#app.language;
		const stopper = new AbortController();
		this.#stopper = stopper;
		this.#done = 0;
		await this.attempt(async () => {
			try {
				const { count, left } = await this.#app.collections.take(pack, {
					name,
					language,
					signal: stopper.signal,
					onprogress: (done) => (this.#done = done)
				});
				const all = Object.values(left).reduce((sum, one) => sum + one, 0);
				this.#said = {
					tone: all ? 'info' : 'ok',
					text: t('library:packs.taken', { number: count }),
					more: all ? [t('library:packs.left', { number: all }), ...this.linesOf(left)] : []
				};
			} catch (error) {
				if (!stopper.signal.aborted) throw error;
				this.#said = { tone: 'info', text: t('library:packs.stopped'), more: [] };
			}
		});
		this.#done = undefined;
		this.#pack = undefined;
	}

	/** So many have come in another way. */
	tell(number: number): void {
		this.#said = { tone: 'ok', text: this.#app.language.t('library:packs.taken', { number }), more: [] };
	}

	/** Before it is taken nothing has happened; while it is taken nothing is kept. */
	stop(): void {
		this.#stopper?.abort();
		if (this.#done === undefined) this.#pack = undefined;
	}

	/** What fails is said, and nothing has changed. */
	async attempt(deed: () => Promise<void>): Promise<void> {
		this.#said = undefined;
		try {
			await deed();
		} catch (error) {
			this.#said = { tone: 'stop', text: refusalSentence(error, this.#app.language.t), more: [] };
		}
	}

	linesOf(left: OutsidePack['left']): readonly string[] {
		return Object.entries(left).map(([why, number]) =>
			this.#app.language.t(`library:packs.why.${why}` as Key, { number })
		);
	}
}
