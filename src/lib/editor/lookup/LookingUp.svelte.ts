import type { Key } from '#lib/i18n/index.ts';
import type { Text } from '#lib/plan/index.ts';
import { type App, type LookedUp, type LookupLanguage, lookupFault } from '#lib/session/index.ts';
import { refusalSentence } from '../refusalSentence.ts';

export interface Asker {
	/** What was typed elsewhere and not found; empty where nobody typed anything. */
	readonly asked: string;
	/** The languages of the plan on the table; none in the office. */
	readonly spoken: readonly string[];
}
type Rooms = Pick<App, 'lookup' | 'language'>;

const START: LookupLanguage = 'en';

/** A word on its way to the service and pictures on their way back: nothing is sent before `send`. */
export class LookingUp {
	readonly #rooms: Rooms;
	readonly #asker: Asker;
	#languages = $state.raw<Awaited<ReturnType<App['lookup']['languages']>>['all']>([]);
	#language = $state<LookupLanguage>(START);
	#word = $state('');
	/** Somebody has written the word: it is theirs, whichever language is chosen. */
	#isTheirs = false;
	#at = $state.raw<{ readonly at: number; readonly number: number }>();
	#found = $state.raw<readonly LookedUp[]>();
	#picked = $state.raw<readonly number[]>([]);
	#said = $state.raw<{ readonly tone: 'info' | 'stop'; readonly text: string }>();
	#stopper: AbortController | undefined;

	constructor(rooms: Rooms, asker: Asker) {
		this.#rooms = rooms;
		this.#asker = asker;
		this.#word = asker.asked;
	}

	get languages() {
		return this.#languages;
	}
	get language(): LookupLanguage {
		return this.#language;
	}
	get word(): string {
		return this.#word;
	}
	set word(word: string) {
		this.#word = word;
		this.#isTheirs = true;
	}
	/** Which picture is being fetched, of how many; nothing while nothing is on its way. */
	get at() {
		return this.#at;
	}
	/** Nothing before an answer has come. */
	get found() {
		return this.#found;
	}
	get picked(): readonly number[] {
		return this.#picked;
	}
	get said() {
		return this.#said;
	}

	/** English if we know the English word, else a language of the plan that the service knows. */
	async begin(): Promise<void> {
		const { lookup } = this.#rooms;
		const { all, of } = await lookup.languages();
		this.#languages = all;
		const { asked, spoken } = this.#asker;
		const english = await lookup.wordIn(START, asked, spoken);
		const own = spoken.map(of).find((tag) => tag !== undefined);
		await this.choose(english === undefined && own !== undefined ? own : START);
	}

	/** The word in that language where we know it, else as it was typed. */
	async choose(language: LookupLanguage): Promise<void> {
		this.#language = language;
		const { asked, spoken } = this.#asker;
		const word = await this.#rooms.lookup.wordIn(language, asked, spoken);
		// Meanwhile somebody may have written, or chosen another.
		if (this.#language === language && !this.#isTheirs) this.#word = word ?? asked;
	}

	async send(): Promise<void> {
		this.stop();
		const stopper = new AbortController();
		this.#stopper = stopper;
		this.#found = undefined;
		this.#picked = [];
		this.#said = undefined;
		this.#at = { at: 0, number: 0 };
		const { t } = this.#rooms.language;
		try {
			const found = await this.#rooms.lookup.find(this.#word, this.#language, {
				signal: stopper.signal,
				onprogress: (at, number) => {
					if (!stopper.signal.aborted) this.#at = { at, number };
				}
			});
			if (stopper.signal.aborted) return;
			this.#found = found;
			if (!found.length) this.#said = { tone: 'info', text: t('library:lookup.none') };
		} catch (error) {
			if (stopper.signal.aborted) return;
			this.#said = { tone: 'stop', text: this.#sentence(error) };
		}
		this.#at = undefined;
	}

	pick(id: number): void {
		const others = this.#picked.filter((one) => one !== id);
		this.#picked = others.length < this.#picked.length ? others : [...others, id];
	}

	/** Tells whether they are kept. `words` are what the pictures are called here. */
	async keep(words: Text): Promise<boolean> {
		const chosen = (this.#found ?? []).filter(({ id }) => this.#picked.includes(id));
		if (!chosen.length) return false;
		try {
			await this.#rooms.lookup.keep(chosen, this.#language, words);
			return true;
		} catch (error) {
			this.#said = { tone: 'stop', text: refusalSentence(error, this.#rooms.language.t) };
			return false;
		}
	}

	/** What is on its way is let go. */
	stop(): void {
		this.#stopper?.abort();
		this.#at = undefined;
	}

	#sentence(error: unknown): string {
		const { t } = this.#rooms.language;
		const fault = lookupFault(error);
		return fault ? t(`library:lookup.trouble.${fault}` satisfies Key) : refusalSentence(error, t);
	}
}
