import { FontShelf, type LoadFont } from '../fonts/FontShelf.ts';
import type { SetOptions, TextBlock } from './textBlock.ts';

/** Sets text in lines. Keeps loaded fonts and shaped runs, so keep it as long as there may be more to set. */
export class TextSetter {
	readonly #shelf: FontShelf;

	private constructor(shelf: FontShelf) {
		this.#shelf = shelf;
	}

	/** `files` as `fontsFor` gives them for the texts to come. */
	static async create(loadFont: LoadFont, files: Iterable<string>): Promise<TextSetter> {
		const setter = new TextSetter(new FontShelf(loadFont));
		await setter.load(files);
		return setter;
	}

	/** Loads further fonts; those that are here already cost nothing. */
	async load(files: Iterable<string>): Promise<void> {
		await this.#shelf.load(files);
	}

	set(text: string, options: SetOptions): TextBlock {
		throw new Error(`Not set yet: ${text} ${options.lang}`);
	}
}
