import { type Locator, type Page, expect } from '@playwright/test';
import { placeName, say, whole } from './say.ts';
import { press } from './ways.ts';

export type BoardName =
	'meg' | 'jeg-kan' | 'sorter' | 'min-vei' | 'min-uke' | 'mine-folk' | 'fem-trinn' | 'veivalg';

/** One of the eight boards, with its tools above. `tag` is the language of the tools, `names` that of the zones. */
export class Board {
	readonly page: Page;
	readonly tag: string;
	readonly names: string;

	constructor(page: Page, tag = 'nb', names = 'nb') {
		this.page = page;
		this.tag = tag;
		this.names = names;
	}

	get main(): Locator {
		return this.page.getByRole('main');
	}
	get tools(): Locator {
		return this.page.getByRole('banner');
	}
	/** The bar of the chosen card. */
	get bar(): Locator {
		return this.page.getByRole('region', { name: say('editor:bar.name', {}, this.tag) });
	}
	get saved(): Locator {
		return this.tools.getByText(say('editor:saving.saved', {}, this.tag), { exact: true });
	}

	tool(key: string): Locator {
		return this.tools.getByRole('button', { name: say(key, {}, this.tag), exact: true });
	}
	tab(board: BoardName): Locator {
		return this.tools.getByRole('link', { name: say(`board:boards.${board}.name`, {}, this.names) });
	}
	async turnTo(board: BoardName): Promise<void> {
		await press(this.tab(board));
		await this.page.waitForURL(`**/${board}`);
	}

	/** The button that points the tray at a place: a zone's name, or the plus of a cell in the week. */
	nameOf(place: string): Locator {
		const words = placeName(place, this.names);
		if (place.split('/').length === 2)
			return this.main.getByRole('heading', { name: whole(words) }).getByRole('button');
		return this.#inWeek('button', words);
	}
	async pointAt(place: string): Promise<void> {
		await press(this.nameOf(place));
		await expect(this.nameOf(place)).toHaveAttribute('aria-pressed', 'true');
	}
	/** The list of the cards at a place. */
	at(place: string): Locator {
		const words = placeName(place, this.names);
		if (place.split('/').length === 2) return this.main.getByRole('list', { name: whole(words) });
		return this.#inWeek('list', words);
	}
	#inWeek(role: 'button' | 'list', words: string): Locator {
		const [day = '', part = ''] = words.split(', ');
		const both = new RegExp(`^(?!.*: ).*${whole(day).source}.*${whole(part).source}`, 'u');
		return this.main.getByRole(role, { name: both });
	}
	/** All cards of this board. */
	get cards(): Locator {
		return this.main.getByRole('listitem').getByRole('button');
	}
	cardsAt(place: string): Locator {
		return this.at(place).getByRole('button');
	}
	/** A card by words on it, in any of its languages. */
	card(words: string, place?: string): Locator {
		return (place === undefined ? this.main.getByRole('listitem') : this.at(place)).getByRole('button', {
			name: whole(words)
		});
	}
	/** Where the chosen card can be put. */
	putHere(place: string): Locator {
		return this.main.getByRole('button', {
			name: new RegExp(
				`${say('editor:putHere', {}, this.names)}.*: .*${placeName(place, this.names).replace(', ', '.*')}`
			)
		});
	}

	async choose(words: string, place?: string): Promise<void> {
		await press(this.card(words, place));
		await expect(this.bar).toBeVisible();
	}
	/** Opens the sheet of a card through the bar. */
	async openCard(words: string, place?: string): Promise<void> {
		await this.choose(words, place);
		await press(this.bar.getByRole('button', { name: say('editor:bar.open', {}, this.tag) }));
		await expect(this.page.getByRole('dialog')).toBeVisible();
	}
	/** Lets go of the chosen card. */
	async letGo(): Promise<void> {
		await press(this.bar.getByRole('button', { name: say('editor:bar.letGo', {}, this.tag) }));
		await expect(this.bar).toBeHidden();
	}
	/** Whose hand lays the next card. */
	async handTo(author: 'participant' | 'adviser'): Promise<void> {
		await press(this.tools.getByRole('button', { name: say(`board:authors.${author}`, {}, this.tag) }));
	}
	async isSaved(): Promise<void> {
		await expect(this.saved).toBeVisible();
	}
	/** The words at a place in the order they lie there, in the language of the zones. */
	async order(place: string, tag = this.names): Promise<string[]> {
		return this.cardsAt(place)
			.locator(`.words [lang="${tag}"].line`)
			.filter({ visible: true })
			.allInnerTexts();
	}
}
