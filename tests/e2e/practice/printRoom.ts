import type { Locator } from '@playwright/test';
import type { Audience, PageKind, Plan } from '#lib/plan/index.ts';
import { expect } from '../fixtures.ts';
import { PrintPage, Shelf, press, say, tick } from '../page-models/index.ts';
import { fileOf } from '../plans.ts';

/** The print page with its choices of reader and pages. What stands on a page is read from the words beside it. */
export class PrintRoom extends PrintPage {
	/** A plan from a file, and the print page as its address names it. */
	async openWith(plan: Plan, query = ''): Promise<void> {
		const shelf = new Shelf(this.page);
		await shelf.open();
		await shelf.openFile(fileOf(plan));
		const id = /plan\/([^/]+)/.exec(this.page.url())?.[1] ?? '';
		await this.page.goto(`/plan/${id}/print${query}`);
		await expect(this.save).toBeVisible();
	}
	async isFor(audience: Audience): Promise<void> {
		await tick(
			this.page.getByRole('radio', { name: say(`print:screen.audiences.${audience}`), exact: true })
		);
	}
	/** Only these boards and pages; the choices stand in their groups. */
	async only(boards: readonly string[], kinds: readonly PageKind[]): Promise<void> {
		const wanted = new Set([
			...boards.map((board) => say(`board:boards.${board}.name`)),
			...kinds.map((kind) => say(`print:screen.kinds.${kind}`))
		]);
		for (const group of ['app:printPage.boards', 'print:screen.pages'])
			for (const box of await this.page
				.getByRole('group', { name: say(group), exact: true })
				.getByRole('checkbox')
				.all()) {
				const label = await box.evaluate(
					(input: HTMLInputElement) => input.labels?.[0]?.textContent.trim() ?? ''
				);
				// By key: the bar with the ways out may stand over a row that is scrolled under it
				if ((await box.isChecked()) !== wanted.has(label)) await box.press('Space');
			}
	}
	/** Private cards too, where those who are in the room may choose so. */
	get withPrivate(): Locator {
		return this.page.getByRole('checkbox', { name: say('app:printPage.private') });
	}
	/** Words on the pages, whichever page. */
	words(text: string): Locator {
		return this.pages.getByText(text, { exact: true });
	}
	get takeHome(): Locator {
		return this.page.getByRole('button', { name: say('print:screen.takeHome'), exact: true });
	}
	/** What few change. */
	async more(): Promise<void> {
		const fold = this.page.locator('details').filter({ hasText: say('print:screen.more.title') });
		if ((await fold.getAttribute('open')) === null) await press(fold.locator('summary'));
	}
	wish(kind: 'size' | 'turn' | 'text', value: string): Locator {
		const name = say(`print:screen.more.${kind}s.${value}`);
		return this.page
			.getByRole('group', { name: say(`print:screen.more.${kind}`), exact: true })
			.getByRole('radio', { name, exact: true });
	}
	cardsOnPage(cards: number): Locator {
		return this.page
			.getByRole('group', { name: say('print:screen.more.cards'), exact: true })
			.getByRole('radio', { name: String(cards), exact: true });
	}
	get usual(): Locator {
		return this.page.getByRole('button', { name: say('print:screen.more.usual'), exact: true });
	}
	get print(): Locator {
		return this.page.getByRole('button', { name: say('app:printPage.print'), exact: true });
	}
	get share(): Locator {
		return this.page.getByRole('button', { name: say('print:screen.share.go'), exact: true });
	}
	async openFromBoard(): Promise<void> {
		await press(this.page.getByRole('banner').getByRole('link', { name: say('editor:tool.print') }));
		await expect(this.save).toBeVisible();
	}
}
