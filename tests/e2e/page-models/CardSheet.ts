import type { Locator, Page } from '@playwright/test';
import { say, whole } from './say.ts';
import { press, tick } from './ways.ts';

/** A card, opened. */
export class CardSheet {
	readonly page: Page;
	readonly tag: string;

	constructor(page: Page, tag = 'nb') {
		this.page = page;
		this.tag = tag;
	}

	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}
	/** Gives the card to somebody, by role. */
	async giveTo(role: string): Promise<void> {
		const face = this.dialog.getByRole('button', { name: whole(say(`board:roles.${role}`)) });
		if ((await face.getAttribute('aria-pressed')) !== 'true') await press(face);
	}
	/** Picks a day from the calendar of the month shown. */
	async pickDay(day: number): Promise<void> {
		await press(this.dialog.getByRole('button', { name: say('editor:when.choose', {}, this.tag) }));
		await press(this.dialog.getByText(String(day), { exact: true }));
	}
	async pickNextMonth(day: number): Promise<void> {
		await press(this.dialog.getByRole('button', { name: say('editor:when.choose', {}, this.tag) }));
		await press(this.dialog.getByRole('button', { name: say('editor:when.monthAfter', {}, this.tag) }));
		await press(this.dialog.getByText(String(day), { exact: true }));
	}
	get private(): Locator {
		return this.dialog.getByRole('checkbox', { name: say('board:fields.private') });
	}
	async makePrivate(): Promise<void> {
		await tick(this.private);
	}
	async done(): Promise<void> {
		await press(
			this.dialog.getByRole('button', { name: say('editor:done', {}, this.tag), exact: true }).last()
		);
		await this.dialog.waitFor({ state: 'detached' });
	}
}
