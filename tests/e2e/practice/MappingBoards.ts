import type { Locator } from '@playwright/test';
import { Board, cardWords, press, say, whole } from '../page-models/index.ts';

/** Det jeg kan, Sorter and Mine folk, as somebody uses them in Norwegian. */
export class MappingBoards extends Board {
	button(words: string | RegExp, inside: Locator = this.main): Locator {
		return inside.getByRole('button', { name: words });
	}
	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}

	/** Begins to sort a pack. */
	async startPack(pack: string): Promise<void> {
		await press(this.button(whole(say(`mapping:packs.${pack}.name`))));
		await this.inHand.waitFor();
	}
	/** The one card to think of. */
	get inHand(): Locator {
		return this.main
			.getByRole('region', { name: whole(say('mapping:sort.now')) })
			.getByRole('listitem')
			.getByRole('button')
			.first();
	}
	/** The name of a column is its button. */
	column(scale: string, column: 'a' | 'b' | 'c'): Locator {
		const words = say(`board:scales.${scale}.${column}`);
		return this.main.getByRole('button', { name: new RegExp(`i .*[\\u2068 ]${words}\\u2069`, 'u') });
	}
	get later(): Locator {
		return this.main.getByRole('button', {
			name: new RegExp(`i .*${say('board:zones.sorter.senere.name')}`, 'u')
		});
	}
	/** What lies in a column, by its words. */
	inColumn(scale: string, column: 'a' | 'b' | 'c', concept: string): Locator {
		return this.main
			.getByRole('list', { name: new RegExp(`\\u2068${say(`board:scales.${scale}.${column}`)}\\u2069`, 'u') })
			.getByRole('button', { name: whole(cardWords(concept)) })
			.first();
	}
	/** The way on to another board. */
	sendTo(board: string, zone?: string): Locator {
		const words = say(`board:boards.${board}.name`);
		const ways = this.main.getByRole('button').filter({ hasText: words });
		return zone === undefined ? ways : ways.filter({ hasText: zone });
	}

	/** Turns the tray to a ring of Mine folk. */
	async addTo(zone: string): Promise<void> {
		await press(this.button(new RegExp(`i .*${say(`board:zones.mine-folk.${zone}.name`)}`, 'u')));
	}
	ring(zone: string): Locator {
		return this.main.getByRole('region', { name: whole(say(`board:zones.mine-folk.${zone}.name`)) });
	}
	person(words: string, zone: string): Locator {
		return this.ring(zone)
			.getByRole('listitem')
			.getByRole('button', { name: whole(words) });
	}
	deeds(list: 'mine' | 'others' | 'services'): Locator {
		return this.main.getByRole('region', { name: whole(say(`mapping:people.${list}`)) });
	}
	async done(): Promise<void> {
		await press(this.button(say('editor:done'), this.dialog).last());
		await this.dialog.waitFor({ state: 'detached' });
	}
}
