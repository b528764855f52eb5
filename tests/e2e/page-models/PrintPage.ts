import { readFile } from 'node:fs/promises';
import { type Locator, type Page, expect } from '@playwright/test';
import { say } from './say.ts';
import { press } from './ways.ts';

interface SavedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Choices for paper, with the pages as they will be. */
export class PrintPage {
	readonly page: Page;
	readonly tag: string;

	constructor(page: Page, tag = 'nb') {
		this.page = page;
		this.tag = tag;
	}

	/** From a board, by its tool. */
	async open(): Promise<void> {
		await press(
			this.page.getByRole('banner').getByRole('link', { name: say('editor:tool.print', {}, this.tag) })
		);
		await this.page.waitForURL(/\/print$/);
		await expect(this.save).toBeVisible();
	}
	get save(): Locator {
		return this.page.getByRole('button', { name: say('app:printPage.save', {}, this.tag), exact: true });
	}
	/** The pages as they will be. */
	get pages(): Locator {
		return this.page
			.getByRole('region', { name: say('app:printPage.preview', {}, this.tag) })
			.getByRole('figure');
	}
	choice(key: string): Locator {
		return this.page.getByLabel(say(key, {}, this.tag), { exact: true });
	}

	/** Saves the PDF as it is chosen, and gives its name and bytes. */
	async download(): Promise<SavedFile> {
		await expect(this.save).not.toHaveAttribute('aria-disabled', 'true');
		return this.saved(this.save);
	}
	/** The file that comes of pressing this. */
	async saved(button: Locator): Promise<SavedFile> {
		const [file] = await Promise.all([this.page.waitForEvent('download'), press(button)]);
		return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
	}
}
