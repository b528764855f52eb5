import type { Locator, Page } from '@playwright/test';
import { cardWords, say, whole } from './say.ts';
import { press, write } from './ways.ts';

type Door = 'search' | 'browse' | 'words' | 'photo' | 'draw';

/** The pictures along the lower edge, and the doors to all others. */
export class Tray {
	readonly page: Page;
	readonly tag: string;

	constructor(page: Page, tag = 'nb') {
		this.page = page;
		this.tag = tag;
	}

	get region(): Locator {
		return this.page.getByRole('region', { name: say('editor:tray.name', {}, this.tag), exact: true });
	}
	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}
	/** A suggested picture, by the concept it stands for. */
	picture(concept: string, tag = 'nb'): Locator {
		return this.region.getByRole('button', { name: whole(cardWords(concept, tag)) });
	}
	door(name: Door): Locator {
		return this.region.getByRole('button', { name: say(`editor:tray.${name}`, {}, this.tag), exact: true });
	}

	async lay(concept: string): Promise<void> {
		await press(this.picture(concept));
	}
	/** Searches all pictures and lays the first that says these words. */
	async find(query: string, words: string): Promise<void> {
		await press(this.door('search'));
		await write(this.dialog.getByRole('searchbox'), query);
		await press(
			this.dialog
				.getByRole('listitem')
				.getByRole('button', { name: whole(words) })
				.first()
		);
		await this.close('editor:done');
	}
	/** A card of own words; `texts` by the name of the language on its field. */
	async writeWords(texts: Readonly<Record<string, string>>): Promise<void> {
		await press(this.door('words'));
		for (const [language, text] of Object.entries(texts))
			await write(this.dialog.getByRole('textbox', { name: language }), text);
		await press(this.dialog.getByRole('button', { name: say('editor:words.lay', {}, this.tag) }));
		await this.dialog.waitFor({ state: 'detached' });
	}
	async close(key = 'editor:close'): Promise<void> {
		await press(this.dialog.getByRole('button', { name: say(key, {}, this.tag), exact: true }).first());
		await this.dialog.waitFor({ state: 'detached' });
	}
}
