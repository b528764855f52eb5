import type { Locator, Page } from '@playwright/test';
import { say } from './say.ts';
import { press } from './ways.ts';

/** The whole plan: its boards as tiles, the modes over them, the adviser's rooms. */
export class PlanPage {
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
	/** From a board, by the first of its tabs. */
	async open(): Promise<void> {
		await press(
			this.page
				.getByRole('banner')
				.getByRole('link', { name: say('house:plan.title', {}, this.names), exact: false })
		);
		await this.page.waitForURL(/\/plan\/[^/]+$/);
	}
	get tiles(): Locator {
		return this.main
			.getByRole('navigation', { name: say('editor:tool.boards', {}, this.tag) })
			.getByRole('link');
	}
	tile(board: string): Locator {
		return this.tiles.filter({ hasText: say(`board:boards.${board}.name`, {}, this.names) });
	}
	async openBoard(board: string): Promise<void> {
		await press(this.tile(board));
		await this.page.waitForURL(`**/${board}`);
	}
	mode(mode: 'questions' | 'review' | 'agreement'): Locator {
		return this.main.getByRole('link', { name: say(`house:modes.${mode}`, {}, this.names) });
	}
	room(room: 'check' | 'programme' | 'share' | 'versions'): Locator {
		return this.main.getByRole('link', { name: say(`house:rooms.${room}`, {}, this.tag), exact: true });
	}
}
