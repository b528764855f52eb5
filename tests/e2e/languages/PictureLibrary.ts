import type { Locator, Page } from '@playwright/test';
import { press, say } from '../page-models/index.ts';

/** The whole library of pictures, in whichever dialog it stands: its groups, and the pictures of the open one. */
export class PictureLibrary {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}
	get dialog(): Locator {
		return this.page.getByRole('dialog').last();
	}
	/** The button of a group says its name in both languages. */
	group(id: string): Locator {
		return this.dialog.getByRole('button', { name: say(`library:whole.groups.${id}`) });
	}
	list(id: string): Locator {
		return this.dialog.getByRole('list', { name: say(`library:whole.groups.${id}`), exact: true });
	}
	picture(group: string, name: string): Locator {
		return this.list(group).getByRole('button', { name, exact: true });
	}
	async show(id: string): Promise<void> {
		await press(this.group(id));
		await this.list(id).waitFor();
	}
	async showMore(): Promise<void> {
		await press(this.dialog.getByRole('button', { name: say('library:whole.more'), exact: true }));
	}
}
